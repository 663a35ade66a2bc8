import { describe, expect, test } from 'vitest'
import { LANGUAGES, type SpokenLanguage } from '../../core/settings/voice.ts'
import { findWording, hear, OTHERS, PARTS } from './words.ts'

/** What is the same as in English, and why. */
const SAME: [text: string, why: string, languages?: SpokenLanguage[]][] = [
  ['Rendezvous', 'the name of the extension'],
  ['.ics', 'the ending of a file'],
  ['https://…', 'the beginning of an address'],
  ['Outlook.com', 'a name'],
  ['Office 365', 'a name'],
  ['Google Calendar', 'its name there, too', ['es', 'it']],
  ['Options', 'the same word', ['fr']],
  ['Agenda', 'the same word', ['fr', 'es', 'pt', 'it', 'nl']],
  ['Page', 'the same word', ['fr']],
  ['page', 'the same word', ['fr']],
  ['Notes', 'the same word', ['fr']],
  ['notes', 'the same word', ['fr']],
  ['Date', 'the same word', ['fr']],
  ['Site', 'the same word', ['fr', 'pt', 'nl']],
  ['Stream', 'the same word', ['de', 'nl']],
  ['stream', 'the same word', ['nl']],
  ['Status', 'the same word', ['de', 'nl']],
  ['status', 'the same word', ['nl']],
  ['Details', 'the same word', ['de', 'nl']],
  ['was', 'the same word', ['nl']],
  ['‹0› in ‹1›', 'the same preposition', ['de', 'nl']],
  ['In ‹0›.', 'the same preposition', ['de', 'it', 'nl']],
]

/** Nothing in Arabic is read, so its sample of a page is in English. */
const ENGLISH_SAMPLE = /^welcome\.sample\.(?:language|name|byline|text)$/

const PLACEHOLDER = /‹\d›/g
const placeholders = (text: string) => [...new Set(text.match(PLACEHOLDER) ?? [])].sort()
/** "‹0› (‹1›)", ": ", "": nothing of it is a word. */
const hasWords = (text: string) => /\p{L}/u.test(text.replace(PLACEHOLDER, ''))
const isSame = (text: string, language: SpokenLanguage) =>
  SAME.some(([same, , languages]) => same === text && (languages ?? OTHERS).includes(language))

test('there are words to compare', () => {
  expect(PARTS.length).toBeGreaterThan(5)
  expect(PARTS.flatMap((part) => hear('en', part)).length).toBeGreaterThan(250)
})

describe.each(OTHERS)('%s', (language) => {
  test.each(PARTS)('says all that English says in %s, of the same things', (part) => {
    expect(findWording(language, part)).toBeDefined()
    const told = ({ key, text, isMade }: ReturnType<typeof hear>[number]) => ({
      key,
      isMade,
      isSilent: text === '',
      of: placeholders(text),
    })
    expect(hear(language, part).map(told)).toEqual(hear('en', part).map(told))
  })

  test.each(PARTS)('says in %s nothing in English', (part) => {
    const english = new Map(hear('en', part).map(({ key, text }) => [key, text]))
    const untranslated = hear(language, part).filter(
      ({ key, text }) =>
        hasWords(text) &&
        text === english.get(key) &&
        !isSame(text, language) &&
        !(language === 'ar' && ENGLISH_SAMPLE.test(key)),
    )
    expect(untranslated.map(({ key, text }) => `${key}: ${text}`)).toEqual([])
  })
})

test('what is listed as the same is said somewhere', () => {
  const said = new Set(
    OTHERS.flatMap((language) => PARTS.flatMap((part) => hear(language, part))).map(({ text }) => text),
  )
  expect(SAME.filter(([text]) => !said.has(text))).toEqual([])
})

describe.each(LANGUAGES)('%s', (language) => {
  const all = PARTS.flatMap((part) => hear(language, part))

  test('has a form for each kind of count, and none that it does not know', () => {
    const rules = new Intl.PluralRules(language)
    const kinds = [...new Set(Array.from({ length: 201 }, (_, count) => rules.select(count)))].sort()
    const wrong = all.filter(({ forms }) =>
      forms.some((offered) => Object.keys(offered).sort().join() !== kinds.join()),
    )
    expect(wrong.map(({ key }) => key)).toEqual([])
  })

  test('leaves no mark of what is filled in, and ends no sentence twice', () => {
    const left = /#|\$\d|\{|undefined|NaN|\[object|\.\.|\s$|^\s|\s{2}/
    const texts = all.filter(({ key }) => !/\.(?:comma|colon)$/.test(key))
    expect(texts.filter(({ text }) => left.test(text)).map(({ key, text }) => `${key}: ${text}`)).toEqual([])
  })

  test('uses the quotation marks, apostrophes and dots of print', () => {
    expect(all.filter(({ text }) => /["'`]|\.\.\./.test(text)).map(({ key }) => key)).toEqual([])
  })
})

test('French keeps a narrow space before its high signs', () => {
  const all = PARTS.flatMap((part) => hear('fr', part))
  const loose = all.filter(({ text }) => LOOSE.test(text))
  expect(loose.map(({ key, text }) => `${key}: ${text}`)).toEqual([])
})
/** "Vraiment?", "« oui »" with common spaces, "Lieu:"; not "https:" nor "19:30" */
const LOOSE = /[^\u202f][?!;»]|«(?!\u202f)|[^\u00a0\d](?<!https?):/
