/** What is the matter with saved events that can't be read. */
import { TriangleAlert } from 'lucide-preact'
import type { PopupData } from './data.ts'
import { laterWords } from './messages/later.ts'

/** Nothing where all can be. */
export function Banners({ aside, unreadable }: Pick<PopupData, 'aside' | 'unreadable'>) {
  const texts = [aside > 0 && laterWords.aside(aside), unreadable > 0 && laterWords.unreadable(unreadable)]
  return (
    <>
      {texts.filter(Boolean).map((text) => (
        <p key={text} class="banner">
          <TriangleAlert size={16} aria-hidden="true" />
          <span>{text}</span>
        </p>
      ))}
    </>
  )
}
