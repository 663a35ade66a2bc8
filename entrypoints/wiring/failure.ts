/** What is said where a wish fails. */
import { isFull } from '../../browser/storage.ts'
import type { NoticeData } from '../../components/data.ts'
import { laterWords } from './later.ts'

/** Of what failed, and with what; where the disk is full that is what is said. */
export async function toFailure(error: unknown, failure: 'failed' | 'downloadFailed' = 'failed'): Promise<NoticeData> {
  console.error(error)
  const { notices } = await laterWords()
  return { text: (await isFull()) ? notices.full : notices[failure], isError: true }
}
