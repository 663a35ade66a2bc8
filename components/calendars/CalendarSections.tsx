/** The options about calendars: the user's server, and files. */
import type { Account, CalendarServer, Discovered } from '../../core/calendar-server/server.ts'
import { calendarsWords } from '../messages/calendars.ts'
import { FileOpener } from './FileOpener.tsx'
import { ServerForm } from './ServerForm.tsx'

interface Props {
  server: CalendarServer | undefined
  /** To be called in the click. */
  discover(account: Account): Promise<Discovered>
  /** Nothing disconnects. */
  connect(server: CalendarServer | undefined): void
  /** The page that opens files. */
  fileUrl: string
}

export function CalendarSections({ server, discover, connect, fileUrl }: Props) {
  return (
    <>
      <ServerForm
        server={server}
        discover={async (account) => {
          const found = await discover(account).catch((error): Discovered => {
            console.error(error)
            return { problem: 'no-caldav' }
          })
          if ('calendars' in found) return found
          const said = calendarsWords.problems[found.problem](new URL(account.address).host)
          return { said, ...(found.goal && { goal: found.goal }) }
        }}
        connect={connect}
        disconnect={() => connect(undefined)}
      />
      <FileOpener href={fileUrl} />
    </>
  )
}
