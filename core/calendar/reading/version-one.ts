/** Texts of vCalendar 1.0, as phones and old programs still write them: quoted-printable, which iCalendar has no more. */
import { decodeCalendar } from './bytes.ts'

/** SUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Caf=C3=A9 */
const LINE = /^([\w-]{1,60})((?:;[\w-]{1,60}(?:=[^";:]{0,60})?){1,6}):/
const QUOTED = /;(?:ENCODING=)?QUOTED-PRINTABLE\b/i
const LINE_BREAK = /\r\n?|\n/
/** =C3=A9 */
const ESCAPED = /(?:=[\dA-F]{2})+/gi
/** Characters of one text, over all its lines. */
const LONGEST = 20_000

/** The file's text with what is quoted-printable written out, as iCalendar has it; others stay as they are. */
export function fromVersionOne(text: string): string {
  if (!QUOTED.test(text)) return text
  const lines = text.split(LINE_BREAK)
  const written: string[] = []
  for (let at = 0; at < lines.length; at++) {
    let line = lines[at] ?? ''
    const [head = '', name = '', parameters = ''] = LINE.exec(line) ?? []
    if (QUOTED.test(parameters)) {
      while (line.endsWith('=') && at + 1 < lines.length && line.length < LONGEST)
        line = line.slice(0, -1) + lines[++at]
      line = `${name}:${decode(line.slice(head.length))}`
    }
    written.push(line)
  }
  return written.join('\r\n')
}

function decode(value: string): string {
  return value
    .replace(ESCAPED, (run) =>
      decodeCalendar(Uint8Array.from(run.slice(1).split('='), (hex) => Number.parseInt(hex, 16))),
    )
    .replace(/\r\n?|\n/g, '\\n')
}
