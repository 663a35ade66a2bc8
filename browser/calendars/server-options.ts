/** Connects a calendar server from the options page. */
import { type Account, type Discovered, isSecure } from '../../core/calendar-server/server.ts'
import { askForHost } from '../permissions.ts'
import { discoverCalendars } from './calendar-server.ts'

/** To be called in the click: the browser is asked for access to that one host. */
export async function discover(account: Account): Promise<Discovered> {
  if (!isSecure(account.address)) return { problem: 'insecure' }
  if (!(await askForHost(account.address))) return { problem: 'refused' }
  return discoverCalendars(account, fetch)
}
