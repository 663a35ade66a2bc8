/** Plain text out of a markup value: authors and systems leave HTML tags and character references in it, often escaped twice. */

/** Characters of one value that are read: what is kept of the longest, with room for its tags. */
const LONGEST_VALUE = 10_000

/** <p class="intro">, </li>, <br/>; other tags ("<video>" in a talk's title) are the author's words. */
const TAG =
  /<(\/?(?:p|br|hr|div|ul|ol|li|h[1-6]|table|tbody|tr|td|blockquote|section|article|figure|span|a|b|i|u|em|strong|small|sup|sub|font|img|script|style)\b)[^<>]*>/gi
/** "/strong", "a": tags that stand inside a word or a sentence */
const INLINE_TAG = /^\/?(?:span|a|b|i|u|em|strong|small|sup|sub|font|img)$/i
/** <script>…</script>; "<style" is looked for once more by its own end, so a missing end costs no second pass */
const PROGRAM = /<(script|style)\b[^<>]*>[^<]*<\/\1>/gi
/** &amp; &#8217; &#x2019; */
const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}[1-4]{0,2}));/gi

/** One line without tags and character references, white space collapsed. Empty for nothing. */
export function toPlainText(value: string): string {
  let text = value.slice(0, LONGEST_VALUE)
  // twice, since a description that was HTML is often escaped once more on its way into the markup
  for (let pass = 0; pass < 2; pass++) text = decodeReferences(removeTags(text))
  return text.replace(/\s+/g, ' ').trim()
}

function removeTags(text: string): string {
  if (!text.includes('<')) return text
  return text.replace(PROGRAM, ' ').replace(TAG, (_, name: string) => (INLINE_TAG.test(name) ? '' : ' '))
}

/** Undoes character references (HTML §13.5: the basic ones, Latin-1's and typography's); unknown ones stay. */
export function decodeReferences(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(REFERENCE, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name) return NAMED.get(name) ?? whole
    return fromCode(decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16)) ?? whole
  })
}

function fromCode(code: number): string | undefined {
  // numeric character reference end state (HTML §13.2.5.80): 0x80 to 0x9F are read as windows-1252
  if (code >= 0x80 && code < 0xa0) return WINDOWS_1252[code - 0x80]
  const exists = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
  return exists ? String.fromCodePoint(code) : undefined
}

/** From 0x80 on; spaces where it has no character. */
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

/** In the order of their code points, from U+00A0 on. */
const LATIN_1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'

const NAMED = new Map([
  ...LATIN_1.split(' ').map((name, index) => [name, String.fromCharCode(0xa0 + index)] as const),
  ...Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    ndash: '–',
    mdash: '—',
    hellip: '…',
    bull: '•',
    euro: '€',
    trade: '™',
    lsquo: '‘',
    rsquo: '’',
    sbquo: '‚',
    ldquo: '“',
    rdquo: '”',
    bdquo: '„',
    OElig: 'Œ',
    oelig: 'œ',
    thinsp: ' ',
    ensp: ' ',
  }),
])
