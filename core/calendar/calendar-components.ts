/** The grammar of an iCalendar file: components, their content lines, and the values of these (RFC 5545 §3.1, §3.6). */

export interface Component {
  /** "VEVENT" */
  kind: string
  /** By their names, in capital letters. */
  lines: Map<string, ContentLine[]>
}

export interface ContentLine {
  /** ;TZID=Europe/Paris;VALUE=DATE-TIME */
  parameters: string
  value: string
}

/** Characters of a file; of what goes beyond, no component is whole. */
const LONGEST_TEXT = 1_000_000
/** Characters of a line, unfolded: a long description. */
const LONGEST_LINE = 20_000
const MOST_COMPONENTS = 5_000

/** What goes on in the next line: a line break and one space */
const FOLD = /(?:\r\n?|\n)[ \t]/g
const LINE_BREAK = /\r\n?|\n/
/** DTSTART;TZID="Europe/Paris":20270114T183000 */
const LINE = /^([\w-]{1,60})((?:;[\w-]{1,60}=(?:"[^"]*"|[^";:])*)*):(.*)$/s

/** All components that have an end, and the calendar around them, which may be cut off. A line belongs to the innermost one. */
export function parseComponents(text: string): Component[] {
  const open: Component[] = []
  const whole: Component[] = []
  for (const line of text.slice(0, LONGEST_TEXT).replace(FOLD, '').split(LINE_BREAK)) {
    const [, name = '', parameters = '', value = ''] = LINE.exec(line.slice(0, LONGEST_LINE)) ?? []
    const key = name.toUpperCase()
    if (key === 'BEGIN') open.push({ kind: value.trim().toUpperCase(), lines: new Map() })
    else if (key === 'END') whole.push(...open.splice(-1))
    else if (key) addLine(open.at(-1), key, { parameters, value })
    if (open.length + whole.length > MOST_COMPONENTS) break
  }
  return [...whole, ...open.slice(0, 1).filter(({ kind }) => kind === 'VCALENDAR')]
}

function addLine(component: Component | undefined, name: string, line: ContentLine): void {
  const lines = component?.lines.get(name)
  if (lines) lines.push(line)
  else component?.lines.set(name, [line])
}

/** The text of the component's first line of that name; empty for none. */
export function textOf(component: Component | undefined, name: string): string {
  const [line] = component?.lines.get(name) ?? []
  return line ? toValue(line) : ''
}

/** The value without its escapes: "a\, b\nc" (§3.3.11). */
export function toValue({ value }: ContentLine): string {
  return value.replace(ESCAPED, (_, character: string) => (character.toLowerCase() === 'n' ? '\n' : character)).trim()
}
/** "\,", "\n" */
const ESCAPED = /\\([\\;,n])/gi

/** Empty for none. */
export function parameterOf({ parameters }: ContentLine, name: string): string {
  for (const [, key = '', quoted, bare = ''] of parameters.matchAll(PARAMETER)) {
    if (key.toUpperCase() === name) return quoted ?? bare
  }
  return ''
}
/** ;CN="Sea Charts, Oslo" */
const PARAMETER = /;([\w-]+)=(?:"([^"]*)"|([^;]*))/g
