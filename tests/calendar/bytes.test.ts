import { describe, expect, test } from 'vitest'
import { decodeCalendar } from '../../core/calendar/reading/bytes.ts'
import { readCalendar } from '../../core/calendar/reading/entries.ts'

const file = (...lines: string[]) => ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR', ''].join('\r\n')
const night = file(
  'BEGIN:VEVENT',
  'DTSTART:20270114T183000Z',
  'SUMMARY:Soirée à l’Opéra',
  'LOCATION:Théâtre',
  'END:VEVENT',
)
/** Its name and its place as they are read. */
function read(bytes: Uint8Array): (string | undefined)[] {
  const [event] = readCalendar(decodeCalendar(bytes))
  return [event?.name?.text, event?.location?.text]
}
/** The bytes of the text with a fold within the letter at which `part` begins. */
function foldWithin(text: string, part: string, fold: string): Uint8Array {
  const encoder = new TextEncoder()
  const at = encoder.encode(text.slice(0, text.indexOf(part))).length + 1
  const bytes = encoder.encode(text)
  return Uint8Array.from([...bytes.slice(0, at), ...encoder.encode(fold), ...bytes.slice(at)])
}

describe('a calendar file is read letter by letter', () => {
  test.each([
    ['\r\n ', 'é'],
    ['\n ', 'é'],
    ['\r\n\t', '’'],
    ['\r ', 'à'],
  ])('where a line is folded (%j) within a letter, %s', (fold, letter) => {
    expect(read(foldWithin(night, letter, fold))).toEqual(['Soirée à l’Opéra', 'Théâtre'])
  })

  test('where it is of an older program, and folded too', () => {
    const text = night.replace('’', "'").replace('Opéra', 'Op\r\n éra')
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0))
    expect(read(bytes)).toEqual(["Soirée à l'Opéra", 'Théâtre'])
  })
})
