import { describe, expect, test } from 'vitest'
import { readPost, readStarts } from './post.ts'

/** Told on Wednesday, 6 January 2027. */
const startsOf = (language: string, title: string, body: string) => readStarts(language, title, `<p>${body}</p>`)

describe('a day that is denied behind the right one is no event', () => {
  test.each([
    ['en', 'The lecture is on Saturday 16 January at 7:30 pm, not Saturday 9 January.'],
    ['fr', 'La conférence a bien lieu le samedi 16 janvier à 19h30 et non le samedi 9 janvier.'],
    ['es', 'La charla es el sábado 16 de enero a las 19:30 y no el sábado 9 de enero, como decía el boletín.'],
    ['it', 'La conferenza è sabato 16 gennaio alle ore 19:30, non sabato 9 gennaio.'],
    ['pt', 'A palestra é no sábado, 16 de janeiro, às 19h30, e não no sábado, 9 de janeiro.'],
    ['nl', 'De lezing is op zaterdag 16 januari om 19.30 uur, en niet op zaterdag 9 januari.'],
  ])('%s: %s', (language, body) => {
    expect(startsOf(language, 'Linen', body)).toEqual(['2027-01-16T19:30'])
  })
})

describe('the next one, below a report with hours of its own, has none of them', () => {
  test.each([
    [
      'en',
      'Our fair on Saturday 2 January raised £2,400. The raffle alone made £600 between 10am and noon.',
      'Save the date: the next fair is on Saturday 6 February.',
    ],
    [
      'de',
      'Unser Basar am Samstag, 2. Januar, erbrachte 2.400 Euro. Die Tombola nahm von 10 bis 12 Uhr 600 Euro ein.',
      'Der nächste Basar ist am Samstag, 6. Februar.',
    ],
    [
      'nl',
      'De rommelmarkt van zaterdag 2 januari bracht 2400 euro op. De tombola leverde tussen 10 en 12 uur 600 euro op.',
      'De volgende rommelmarkt is op zaterdag 6 februari.',
    ],
  ])('%s: %s %s', (language, report, next) => {
    expect(startsOf(language, 'Roof fund', `${report}</p><p>${next}`)).toEqual(['2027-02-06'])
  })
})

test.each([
  [
    'en',
    'After last year’s success (200 of you danced on 11 May 2026) we do it again: the dance is on Saturday 16 January at 8pm.',
    '2027-01-16T20:00',
  ],
  [
    'nl',
    'Na het succes van vorig jaar (op 11 mei 2026 dansten 200 gasten) doen we het weer: het bal is op zaterdag 16 januari om 20 uur.',
    '2027-01-16T20:00',
  ],
])('what has been in another clause takes nothing from the day: %s: %s', (language, body, start) => {
  expect(startsOf(language, 'Barn dance', body)).toEqual([start])
})

describe('a year long ago is a year', () => {
  test.each([
    ['de', 'Am 28. November 1882 um 4 Uhr morgens brach der Damm.'],
    ['en', 'On 11 March 1864 at 11pm the dam gave way, and a meeting took place on the hill.'],
    ['ja', '1953年6月26日午前4時、堤防が決壊した。'],
  ])('%s: %s', (language, body) => {
    expect(startsOf(language, 'The flood', body)).toEqual([])
  })
  test('but 1830 behind a day is an hour', () => {
    expect(startsOf('en', 'Choir', 'We meet on 16 January 1830 hrs at the mill.')).toEqual(['2027-01-16T18:30'])
  })
})

describe('nobody is invited to', () => {
  test.each([
    [
      'en',
      'From the vicar',
      'I shall be away from 11 to 22 January. In urgent matters call Tom. My next day here is Monday 25 January.',
    ],
    [
      'fr',
      'Absence du curé',
      'Je serai absent du 11 au 22 janvier. En cas d’urgence, appelez Tom. Je serai de retour le lundi 25 janvier.',
    ],
    ['en', 'Water', 'The water will be turned off on Saturday 16 January from 9am to noon.'],
    ['de', 'Bestellung', 'Ihr Paket wird am Freitag, 8. Januar, zwischen 9 und 13 Uhr zugestellt.'],
    ['de', 'Grundsteuer', 'Die zweite Rate wird am Montag, 15. Februar, fällig.'],
    ['fr', 'Commande', 'Votre colis sera livré le vendredi 8 janvier entre 9h et 13h.'],
    ['fr', 'Résultats', 'Les résultats seront publiés sur cette page le samedi 16 janvier à 12h.'],
    ['es', 'Pedido', 'Tu paquete se entregará el viernes 8 de enero entre las 9:00 y las 13:00.'],
    ['es', 'Hora', 'El cambio de hora será el domingo 28 de marzo a las 2:00.'],
    ['pt', 'Encomenda', 'A sua encomenda será entregue na sexta-feira, 8 de janeiro, entre as 9h e as 13h.'],
    ['it', 'Risultati', 'I risultati saranno pubblicati su questa pagina sabato 16 gennaio alle 12.'],
    ['it', 'Ora', 'L’ora legale torna domenica 28 marzo alle 2.'],
    ['nl', 'Bestelling', 'Je pakket wordt op vrijdag 8 januari tussen 9 en 13 uur bezorgd.'],
    ['ja', 'ご注文', 'お荷物は1月8日（金）9時から13時の間にお届けします。'],
    ['fr', 'Cotisations', 'Les prélèvements auront lieu le vendredi 5 février.'],
    ['fr', 'Emploi', 'Poste à pourvoir le 1er février, 20 heures par semaine.'],
    ['fr', 'Calendrier', 'Les vacances d’hiver commencent le samedi 6 février.'],
    ['nl', 'Contributie', 'De incasso vindt plaats op 5 februari.'],
    ['nl', 'Vakantie', 'Van 11 tot en met 22 januari ben ik afwezig. Op maandag 25 januari ben ik er weer.'],
    ['nl', 'Weer', 'Op zaterdag 9 januari is het zacht, met 12 graden; rond 18 uur trekt er regen binnen.'],
    ['pt', 'O tempo', 'No sábado, 9 de janeiro, haverá 12 graus à tarde; a chuva chega por volta das 18h.'],
    ['pt', 'Escola', 'O segundo período começa na segunda-feira, 11 de janeiro.'],
    ['de', 'Neues Album', 'Die Single ist ab Freitag, 15. Januar, zu hören.'],
    ['ja', '定例会', '1月16日（土）の定例会は、会場改修のためお休みします。'],
    ['ja', '市長選', '投票日は1月17日（日）です。投票時間は7時から20時までです。'],
    ['ja', 'バス', '1月18日（月）より、7系統は20分間隔で運行します。始発は5時40分です。'],
  ])('%s: %s: %s', (language, title, body) => {
    expect(startsOf(language, title, body)).toEqual([])
  })
})

test('the new day below a title that puts off is the new one', () => {
  const body = '<p>1月16日は会場が使えなくなりました。</p><p>新日程：2月13日（土）14時～</p>'
  expect(readPost('ja', '【延期】読書会', body)).toMatchObject([
    { startDate: expect.stringMatching(/^2027-02-13T14:00/), eventStatus: 'EventRescheduled' },
  ])
})
