import { describe, expect, test } from 'vitest'
import { readPost } from './post.ts'

const startsOf = (language: string, title: string, body: string) =>
  readPost(language, title, body)
    .map(({ startDate }) => startDate.replace(/\[.*/, ''))
    .sort()

describe('an hour told once for a whole series is that of each of its evenings', () => {
  test.each([
    [
      'nl',
      'Lezingen in de Burcht',
      `<p>De lezingen beginnen steeds om 20.00 uur.</p>
       <p>Op donderdag 4 februari vertelt Kim Berg over de wolf in een lezing.</p>
       <p>Op donderdag 4 maart is er een lezing van Robin Smit over het wad.</p>`,
      ['2027-02-04T20:00', '2027-03-04T20:00'],
    ],
    [
      'de',
      'Vorträge in der Alten Post',
      `<p>Die Vorträge finden jeweils ab 19.30 Uhr im Lesesaal statt.</p>
       <p>Am 4. Februar folgt der Vortrag „Energie aus Wind“. Am 4. März geht es um Hirnforschung, dazu spricht Kim Berg.</p>`,
      ['2027-02-04T19:30', '2027-03-04T19:30'],
    ],
    [
      'fr',
      'Les conférences du Phare',
      `<h3>Programme de février à 20 h</h3><ul><li>Lundi 8 février – Kim Berg : les marées</li><li>Lundi 22 février – Robin Lee : les algues</li></ul>
       <h3>Programme de mars à 18 h</h3><ul><li>Lundi 8 mars – Alix Roux : les phares</li><li>Lundi 15 mars – Lou Petit : les vents</li></ul>`,
      ['2027-02-08T20:00', '2027-02-22T20:00', '2027-03-08T18:00', '2027-03-15T18:00'],
    ],
  ])('%s: %s', (language, title, body, starts) => {
    expect(startsOf(language, title, body)).toEqual(starts)
  })
})

test('an hour told for one evening is not that of the next one', () => {
  const body = `<p>Op donderdag 4 februari treedt het koor op. Het concert begint om 20.00 uur.</p>
    <p>Op zaterdag 6 maart is er een rommelmarkt in de kerk.</p>`
  expect(startsOf('nl', 'Koor en markt', body)).toEqual(['2027-02-04T20:00', '2027-03-06'])
})

test('a day on a line of its own has the hour of the sheet below it', () => {
  const body = `<p>En automne les oies se rassemblent sur l’étang, par centaines.</p><p>Dimanche 17 janvier 2027</p>
    <p>Des oies, des grues et des canards.</p><p>Lieu : Brumel</p><p>Point de rendez-vous : parking du moulin</p><p>Horaire : 9h30</p>`
  expect(startsOf('fr', 'Les oies de l’étang', body)).toEqual(['2027-01-17T09:30'])
})

describe('what a newspaper tells in its plain form is announced', () => {
  test.each([
    ['楽団は1月17日（日）に港町会館で定期演奏会を開く。', '2027-01-17'],
    ['1月17日（日）に例大祭が営まれる。', '2027-01-17'],
  ])('%s', (sentence, start) => {
    expect(startsOf('ja', '港町の楽団', `<p>${sentence}</p>`)).toEqual([start])
  })
})

describe('what is called off only if it rains is on', () => {
  test.each(['※雨天中止、予備日なし', '（雨天の場合は中止）', '荒天時は中止'])('%s', (condition) => {
    const [event] = readPost('ja', '港町の朝市', `<p>日時：1月17日（日）9時から　${condition}</p>`)
    expect(event).toMatchObject({ startDate: '2027-01-17T09:00[Asia/Tokyo]', eventStatus: 'EventScheduled' })
  })

  test('and what is called off for rain is off', () => {
    const sentence = '1月7日（木）9時からの朝市は雨天のため中止です。'
    expect(readPost('ja', '港町の朝市', `<p>${sentence}</p>`)[0]?.eventStatus).toBe('EventCancelled')
  })
})
