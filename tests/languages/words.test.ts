/** Days and hours that are told in words. */
import { describe, expect, test } from 'vitest'
import { answerTo } from './phrase.ts'

describe('a day of the month may be told in words', () => {
  test.each([
    ['en', 'on the fifteenth of March', '2027-03-15'],
    ['en', 'on Sunday, the twenty-first of March', '2027-03-21'],
    ['en', 'from the tenth to the twelfth of June', '2027-06-10/2027-06-12'],
    ['de', 'am fünfzehnten März', '2027-03-15'],
    ['de', 'am Sonntag, dem einundzwanzigsten März', '2027-03-21'],
    ['de', 'vom siebten bis achten Juni', '2027-06-07/2027-06-08'],
    ['de', 'am siebten und vierzehnten Juni', '2027-06-07 & 2027-06-14'],
    ['fr', 'le quinze mars', '2027-03-15'],
    ['fr', 'le dimanche vingt et un mars', '2027-03-21'],
    ['fr', 'les sept et quatorze juin', '2027-06-07 & 2027-06-14'],
    ['fr', 'du premier au trois juin', '2027-06-01/2027-06-03'],
    ['es', 'el quince de marzo', '2027-03-15'],
    ['es', 'el domingo veintiuno de marzo', '2027-03-21'],
    ['es', 'el treinta y uno de mayo', '2027-05-31'],
    ['es', 'del diez al doce de junio', '2027-06-10/2027-06-12'],
    ['pt', 'no dia quinze de março', '2027-03-15'],
    ['pt', 'no domingo, vinte e um de março', '2027-03-21'],
    ['pt', 'no dia primeiro de agosto', '2027-08-01'],
    ['it', 'il quindici marzo', '2027-03-15'],
    ['it', "l'undici aprile", '2027-04-11'],
    ['it', 'domenica ventuno marzo', '2027-03-21'],
    ['nl', 'op vijftien maart', '2027-03-15'],
    ['nl', 'op de twaalfde juni', '2027-06-12'],
    ['nl', 'op zondag eenentwintig maart', '2027-03-21'],
  ])('%s: %s', (code, text, answer) => {
    expect(answerTo(code, text, '2027-01-06')).toBe(answer)
  })

  test.each([
    ['es', 'en la plaza del Dos de Mayo'],
    ['es', 'en la calle cinco de mayo'],
    ['es', 'en el instituto Doce de Octubre'],
    ['it', 'in via Venti Settembre 15'],
    ['it', 'in piazza quattro novembre'],
    ['fr', 'rue du Quatre-Septembre'],
    ['fr', 'avenue du onze novembre'],
    ['pt', 'na Praça Quinze de Novembro'],
    ['pt', 'na rua sete de setembro'],
    ['de', 'in der Straße des siebzehnten Juni'],
    ['de', 'am zweiten Mai-Wochenende'],
    ['en', "the second of April's essays"],
    ['es', 'de enero a marzo'],
    ['fr', 'en mars, deux fois'],
  ])('but no street is called after it, and nothing else counted: %s: %s', (code, text) => {
    expect(answerTo(code, text, '2027-01-06')).toBe('')
  })
})

describe('an hour may be told in words', () => {
  test.each([
    ['fr', 'à quatorze heures', '14:00'],
    ['fr', 'à dix-neuf heures trente', '19:30'],
    ['fr', 'à deux heures et demie', '14:30'],
    ['fr', 'à deux heures du matin', '02:00'],
    ['de', 'um vierzehn Uhr', '14:00'],
    ['de', 'um zwanzig Uhr dreißig', '20:30'],
    ['de', 'um drei Uhr', '15:00'],
    ['de', 'um drei Uhr früh', '03:00'],
    ['es', 'a las diecinueve horas', '19:00'],
    ['es', 'a las veinte treinta', '20:30'],
    ['es', 'a las cuatro y media', '16:30'],
    ['es', 'a las dos de la madrugada', '02:00'],
    ['es', 'a las dos participantes', ''],
    ['es', 'de 22:00 a 23:00, hasta las dos', '22:00–23:00'],
    ['it', 'dalle 22 alle due di notte', '22:00–02:00'],
    ['fr', 'de 22h à deux heures', '22:00–02:00'],
    ['pt', 'às vinte e uma horas', '21:00'],
    ['pt', 'às dezoito e trinta', '18:30'],
    ['pt', 'às duas e meia', '14:30'],
    ['pt', 'às três da madrugada', '03:00'],
    ['it', 'alle diciotto e trenta', '18:30'],
    ['it', 'alle due', '14:00'],
    ['it', 'alle tre di notte', '03:00'],
    ['it', 'alle due ragazze', ''],
    ['nl', 'om veertien uur', '14:00'],
    ['nl', 'om eenentwintig uur dertig', '21:30'],
  ])('%s: %s', (code, text, answer) => {
    expect(answerTo(code, text, '2027-01-06')).toBe(answer)
  })
})
