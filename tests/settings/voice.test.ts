import { describe, expect, test } from 'vitest'
import { chooseVoice, directionOf, LANGUAGES, nameOf, type SpokenLanguage } from '../../core/settings/voice.ts'

describe('the voice', () => {
  test.each<
    [why: string, wish: SpokenLanguage | 'browser', languages: string[], voice: { language: string; locale: string }]
  >([
    [
      'is the first of the browser’s that is spoken here',
      'browser',
      ['pl', 'de-AT', 'fr'],
      { language: 'de', locale: 'de-AT' },
    ],
    ['is English where none is', 'browser', ['pl', 'uk'], { language: 'en', locale: 'en-GB' }],
    ['reads dates as in the user’s own country', 'browser', ['fr', 'fr-CA'], { language: 'fr', locale: 'fr-CA' }],
    ['reads them as in the language where there is no country', 'browser', ['ja'], { language: 'ja', locale: 'ja' }],
    ['is the one that was chosen', 'ar', ['en-US', 'en'], { language: 'ar', locale: 'ar' }],
    ['keeps the country of the one that was chosen', 'ar', ['en-US', 'ar-EG'], { language: 'ar', locale: 'ar-EG' }],
    [
      'does not take one language for another that begins like it',
      'browser',
      ['est', 'fr-FR'],
      { language: 'fr', locale: 'fr-FR' },
    ],
  ])('%s', (_, wish, languages, voice) => {
    expect(chooseVoice(wish, languages)).toEqual(voice)
  })
})

test('every language is called as it calls itself', () => {
  expect(LANGUAGES.map(nameOf)).toEqual([
    'English',
    'Français',
    'Deutsch',
    'Español',
    'Português',
    'Italiano',
    'Nederlands',
    '日本語',
    'العربية',
  ])
})

test('Arabic runs from right to left', () => {
  expect(LANGUAGES.filter((language) => directionOf(language) === 'rtl')).toEqual(['ar'])
})
