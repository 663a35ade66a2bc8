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
    ['fr', 'le samedi vingt-six juin', '2027-06-26'],
    ['fr', 'le dix-sept juin à dix-huit heures', '2027-06-17 & 18:00'],
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

describe('a list of days may go on in the next month', () => {
  test.each([
    ['en', 'on 29, 30 June and 1 July', '2027-06-29/2027-07-01'],
    ['en', 'on May 17, 24 and June 7', '2027-05-17 & 2027-05-24 & 2027-06-07'],
    ['de', 'am 29., 30. Juni und 1. Juli', '2027-06-29/2027-07-01'],
    ['fr', 'les 29, 30 juin et 1er juillet', '2027-06-29/2027-07-01'],
    ['fr', 'les 29 et 30 juin et le 1er juillet', '2027-06-29/2027-07-01'],
    ['es', 'los días 29, 30 de junio y 1 de julio', '2027-06-29/2027-07-01'],
    ['pt', 'nos dias 29, 30 de junho e 1 de julho', '2027-06-29/2027-07-01'],
    ['it', 'il 17, 24 maggio e 1 giugno', '2027-05-17 & 2027-05-24 & 2027-06-01'],
    ['nl', 'op 29, 30 juni en 1 juli', '2027-06-29/2027-07-01'],
    ['ja', '6月29日、30日、7月1日', '2027-06-29/2027-07-01'],
    ['en', 'in Room 12, 24 May', '2027-05-24'],
    ['it', 'in via Roma 12, 24 maggio', '2027-05-24'],
  ])('%s: %s', (code, text, answer) => {
    expect(answerTo(code, text, '2027-01-06')).toBe(answer)
  })
})

describe('a weekday that is told of many and a span are a habit', () => {
  const each = '2027-01-14 FREQ=WEEKLY;BYDAY=TH;UNTIL=20270225'
  test.each([
    ['en', 'Thursdays, 14 January to 25 February', each],
    ['en', 'Thursdays, January 14 – February 25', each],
    ['de', 'donnerstags, 14. Januar bis 25. Februar', each],
    ['fr', 'les jeudis du 14 janvier au 25 février', each],
    ['es', 'jueves del 14 de enero al 25 de febrero', each],
    ['pt', 'quintas-feiras, de 14 de janeiro a 25 de fevereiro', each],
    ['nl', 'op donderdagen van 14 januari tot 25 februari', each],
    ['nl', 'op donderdagavonden van 14 januari tot 25 februari', each],
    ['ja', '毎週木曜日（1月14日～2月25日）', each],
    ['en', 'from Thursday 14 to Sunday 17 January', '2027-01-14/2027-01-17'],
    ['fr', 'les jeudis 14 et 21 janvier', '2027-01-14 & 2027-01-21'],
    ['nl', 'op de donderdagen 14 en 21 januari', '2027-01-14 & 2027-01-21'],
    ['es', 'el viernes del festival', '2027-01-08'],
  ])('%s: %s', (code, text, answer) => {
    expect(answerTo(code, text, '2027-01-06')).toBe(answer)
  })
})

describe('a day is told by two numbers, and an hour in signs', () => {
  test.each([
    ['nl', 'kom op 22/5 naar de lezing', '2027-05-22'],
    ['nl', '22/5 – 20 uur', '2027-05-22 & 20:00'],
    ['nl', 'neem 1/2 liter melk en 3/4 van de bloem', ''],
    ['ja', '8 / 29 (日) 10:00', '2027-08-29 & 10:00'],
    ['ja', '五月十三日（木）午後二時より', '2027-05-13 & 14:00'],
    ['ja', '夜七時半から', '19:30'],
    ['ja', '十八時三十分から', '18:30'],
    ['ja', '一時休止', ''],
    ['ja', '三時間の講座', ''],
    ['en', "at five o'clock in the morning", '05:00'],
    ['en', "at seven o'clock", '19:00'],
  ])('%s: %s', (code, text, answer) => {
    expect(answerTo(code, text, '2027-01-06')).toBe(answer)
  })
})

describe('the half of the day stands before an hour, and its day between', () => {
  test.each([
    ['en', "on the evening of Friday 9 April at eight o'clock", '2027-04-09 & 20:00'],
    ['pt', 'na noite de sexta, 9 de abril, às 8h', '2027-04-09 & 20:00'],
    ['pt', 'na noite de sexta-feira, às 8h', '2027-01-08 & 20:00'],
    ['pt', 'na tarde de domingo, às três horas', '2027-01-10 & 15:00'],
    ['es', 'dentro de quince días', '2027-01-20'],
    ['es', 'en la noche del viernes 9 de abril, a las 8', '2027-04-09 & 20:00'],
    ['it', 'la sera di venerdì 9 aprile alle otto e mezza', '2027-04-09 & 20:30'],
    ['de', 'am 9. April um Viertel nach sieben', '2027-04-09 & 19:15'],
    ['de', 'am 9. April um Viertel nach sieben morgens', '2027-04-09 & 07:15'],
    ['fr', 'de vingt-deux heures à deux heures du matin', '22:00–02:00'],
    ['fr', 'un stage de vingt heures', ''],
  ])('%s: %s', (code, text, answer) => {
    expect(answerTo(code, text, '2027-01-06')).toBe(answer)
  })
})
