/** What `npm start` shows where there is no display: the popup's text and picture, and the .ics. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { calendarsWords } from '../components/messages/calendars.ts'
import { messages } from '../components/messages/first.ts'
import { type Driver, waitFor } from '../tests/browsers/driver.ts'

/** The folder for what was seen; emptied each time, so that nothing in it is from before. */
const FOLDER = '.start'

/** Opens the popup on the tab in front, prints what it shows and leaves the rest in `.start/`. */
export async function showHeadless(driver: Driver, url: string): Promise<void> {
  rmSync(FOLDER, { recursive: true, force: true })
  mkdirSync(FOLDER)
  const popup = await driver.openPopup()
  const first = await waitFor(
    async () => {
      const shown = await popup.text()
      return shown.trim() !== '' && !shown.includes(messages.page.reading) && shown
    },
    () => 'The popup goes on reading the page.',
  )
  // a card has more after the first paint
  const text = await waitFor(
    async () =>
      first.includes(messages.buttons.ics) && (await popup.text()).includes(calendarsWords.add) && popup.text(),
    () => '',
    1,
  ).catch(() => first)
  console.log(`\nThe popup on ${url} shows:\n\n${text.trim().replace(LINE, '  ')}\n`)
  const picture = join(FOLDER, 'popup.png')
  await popup.screenshot(picture)
  console.log(`Screenshot:    ${picture}`)
  if (text.includes(messages.buttons.ics)) {
    await popup.click(messages.buttons.ics)
    const files = await waitFor(
      async () => Object.entries(await driver.downloads()).length > 0 && driver.downloads(),
      () => 'The .ics was not downloaded.',
    )
    for (const [name, content] of Object.entries(files)) {
      writeFileSync(join(FOLDER, name), content)
      console.log(`Calendar file: ${join(FOLDER, name)}`)
    }
  } else {
    console.log('No calendar file: the popup shows no event.')
  }
}
/** The begin of each line that is not empty. */
const LINE = /^(?=.)/gm
