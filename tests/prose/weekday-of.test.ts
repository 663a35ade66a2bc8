import { describe, expect, test } from 'vitest'
import { readStarts } from './post.ts'

describe('a bare weekday is of the days that the text has told', () => {
  test.each([
    [
      'en',
      'Weaving weekend',
      'The weaving weekend is on 30 and 31 January at the mill.</p><p>Sign up by 20 January. On Saturday, at 2pm, we meet at the looms.',
      ['2027-01-30T14:00'],
    ],
    [
      'fr',
      'Week-end de tissage',
      'Le week-end a lieu du vendredi 29 au dimanche 31 janvier. Inscription avant le 20 janvier.</p><p>Le samedi, à partir de 14h, nous tissons au moulin.',
      ['2027-01-29'],
    ],
    // a day of its own stays the next one
    ['en', 'Looms on Saturday', 'We meet on Saturday at 2pm at the mill.', ['2027-01-09T14:00']],
  ])('%s: %s', (language, title, text, starts) => {
    expect(readStarts(language, title, `<p>${text}</p>`)).toEqual(starts)
  })
})

describe('the title’s "next Saturday" is the Saturday that the text tells by its date', () => {
  test.each([
    [
      'en',
      'Next Saturday: Quilt jam',
      'Next Saturday, on the 16th of January, the quilt jam is on at 2pm.',
      '2027-01-16T14:00',
    ],
    [
      'en',
      'Next Saturday: Quilt jam',
      'On Saturday, 16 January, we quilt together at 2pm in the mill.',
      '2027-01-16T14:00',
    ],
    ['fr', 'Samedi prochain : fête du fil', 'La fête a lieu le samedi 16 janvier à 14h au moulin.', '2027-01-16T14:00'],
    // it tells no other
    ['en', 'Next Saturday: Quilt jam', 'We quilt together from 2pm in the mill.', '2027-01-09T14:00'],
  ])('%s: %s', (language, title, text, start) => {
    expect(readStarts(language, title, `<p>${text}</p>`)).toEqual([start])
  })
})

describe('what follows a day is counted from it', () => {
  const post = (first: string, then: string) => `<p>${first}</p><p>${then}</p>`
  test.each([
    [
      'en',
      'The film is on Wednesday 20 January at 8pm in the mill.',
      'The workshop is on the following Saturday at 2pm.',
    ],
    [
      'de',
      'Der Film läuft am Mittwoch, 20. Januar, um 20 Uhr in der Mühle.',
      'Der Workshop ist am darauffolgenden Samstag um 14 Uhr.',
    ],
    [
      'fr',
      'Projection mercredi 20 janvier à 20h au moulin.',
      'Un atelier « tapis » aura lieu le samedi suivant, de 14h à 17h, dans nos locaux.',
    ],
    [
      'es',
      'Proyección el miércoles 20 de enero a las 20:00 en el molino.',
      'El taller será el sábado siguiente a las 14:00.',
    ],
    ['pt', 'Sessão na quarta-feira, 20 de janeiro, às 20h, no moinho.', 'A oficina será no sábado seguinte, às 14h.'],
    [
      'it',
      'Proiezione mercoledì 20 gennaio alle 20 al mulino.',
      'Il laboratorio si terrà il sabato successivo alle 14.',
    ],
    [
      'nl',
      'De film is op woensdag 20 januari om 20 uur in de molen.',
      'De workshop is op de daaropvolgende zaterdag om 14 uur.',
    ],
  ])('%s: %s', (language, first, then) => {
    const starts = readStarts(language, 'Projection de « Nanook »', post(first, then))
    expect(starts).toContain('2027-01-20T20:00')
    expect(starts.filter((start) => start !== '2027-01-20T20:00' && start !== '2027-01-23T14:00')).toEqual([])
  })

  test('and is no day where none was told', () => {
    expect(readStarts('en', 'Workshop', '<p>The workshop is on the following Saturday at 2pm.</p>')).toEqual([])
  })
})

describe("the title's weekday is the last one where the text tells that", () => {
  // the posts are written on a Wednesday
  const met = ['43 of us walked to the mill and had soup.', 'We walk again in spring.']
  test.each([
    ['en', "Report on Sunday's walk", `Last Sunday, 3 January, ${met.join('</p><p>')}`],
    ['en', "Sunday's walk", `Last Sunday ${met.join('</p><p>')}`],
    ['de', 'Das Konzert am Samstag', 'Letzten Samstag haben wir in der Mühle gespielt. Es waren 80 Leute da.'],
    ['fr', 'Le concert de samedi', 'Samedi dernier, nous avons joué au moulin devant 80 personnes.'],
    ['es', 'El concierto del sábado', 'El sábado pasado tocamos en el molino ante 80 personas.'],
    ['pt', 'A caminhada de domingo', 'No domingo passado, 43 pessoas caminharam até o moinho.'],
    ['it', 'Il concerto di sabato', 'Sabato scorso abbiamo suonato al mulino davanti a 80 persone.'],
    ['nl', 'Het concert van zaterdag', 'Afgelopen zaterdag speelden we in de molen voor 80 mensen.'],
  ])('%s: %s', (language, title, text) => {
    expect(readStarts(language, title, `<p>${text}</p>`)).toEqual([])
  })

  test.each([
    ["Sunday's walk", 'Last Sunday it rained. This Sunday we walk to the mill, at 10am.', ['2027-01-10T10:00']],
    ["Sunday's walk", 'Last Sunday it rained. We meet on Sunday at 10am at the mill.', ['2027-01-10T10:00']],
    ["Sunday's walk", 'We meet at 10am at the mill. Last Friday we put up the signs.', ['2027-01-10T10:00']],
  ])('but not “%s”, where “%s”', (title, text, starts) => {
    expect(readStarts('en', title, `<p>${text}</p>`)).toEqual(starts)
  })
})
