import { describe, expect, test } from 'vitest'
import { readPost } from './post.ts'

/** Each event's start, without its zone, and its status where it is not simply scheduled. */
function told(language: string, body: string, title = 'Linen 2027'): string[] {
  return readPost(language, title, `<p>${body}</p>`).map(
    ({ startDate, eventStatus }) =>
      startDate.replace(/\[.*/, '') + (eventStatus === 'EventScheduled' ? '' : ` ${eventStatus}`),
  )
}

describe('what would be called off is on', () => {
  test.each([
    ['en', 'If it rains, the concert on Saturday 16 January at 7:30 pm will be cancelled.'],
    ['en', 'The concert on Saturday 16 January at 7:30 pm will be cancelled in case of heavy rain.'],
    ['en', 'The concert on Saturday 16 January at 7:30 pm may be cancelled at short notice.'],
    ['en', 'The concert on Saturday 16 January at 7:30 pm is not cancelled.'],
    ['en', 'The concert on Saturday 16 January at 7:30 pm has not been cancelled.'],
    ['en', 'Join us for the concert on Saturday 16 January at 7:30 pm. Tickets can be cancelled free of charge.'],
    ['en', 'Last year the concert was cancelled, but this year it takes place on Saturday 16 January at 7:30 pm.'],
    ['de', 'Bei Regen fällt das Konzert am Samstag, 16. Januar, um 19.30 Uhr aus.'],
    ['de', 'Das Konzert am Samstag, 16. Januar, um 19.30 Uhr fällt nicht aus.'],
    ['de', 'Das Konzert am Samstag, 16. Januar, um 19.30 Uhr wird bei zu wenig Anmeldungen abgesagt.'],
    ['de', 'Das Konzert am Samstag, 16. Januar, um 19.30 Uhr ist nicht abgesagt.'],
    ['fr', 'En cas de pluie, le concert du samedi 16 janvier à 19h30 sera annulé.'],
    ['fr', 'Le concert du samedi 16 janvier à 19h30 n’est pas annulé.'],
    ['es', 'Si llueve, el concierto del sábado 16 de enero a las 19:30 se suspende.'],
    ['es', 'El concierto del sábado 16 de enero a las 19:30 no está cancelado.'],
    ['it', 'In caso di pioggia il concerto di sabato 16 gennaio alle 19:30 sarà annullato.'],
    ['it', 'Il concerto di sabato 16 gennaio alle 19:30 non è annullato.'],
    ['nl', 'Bij regen gaat het concert op zaterdag 16 januari om 19.30 uur niet door.'],
    ['nl', 'Het concert op zaterdag 16 januari om 19.30 uur is niet geannuleerd.'],
    ['pt', 'Em caso de chuva, o concerto de sábado, 16 de janeiro, às 19h30 será cancelado.'],
    ['pt', 'O concerto de sábado, 16 de janeiro, às 19h30 não está cancelado.'],
    ['ja', '雨天の場合、1月16日（土）19:30からのコンサートは中止します。'],
    ['ja', 'コンサートは1月16日（土）19:30から開催します（雨天中止）。'],
    ['ja', '雨天の場合、1月16日(土)19:30からのコンサートは中止します。'],
    ['en', 'We will tell by 8 January whether the concert on Saturday 16 January at 7:30 pm has to be cancelled.'],
    ['en', 'Good news: the concert that we had cancelled takes place after all, on Saturday 16 January at 7:30 pm.'],
    ['fr', 'Le concert du samedi 16 janvier à 19h30, un temps annulé, aura bien lieu.'],
    ['it', 'Il concerto di sabato 16 gennaio alle 19:30, che avevamo annullato, si farà regolarmente.'],
    ['ja', '中止とお知らせしておりましたが、1月16日（土）19:30からコンサートを開催します。'],
    ['ja', '昨年のコンサートは雪で中止となりましたが、今年は1月16日（土）19:30から開催します。'],
    ['de', 'Wir sagen bis 8. Januar, ob das Konzert am Samstag, 16. Januar, um 19.30 Uhr abgesagt werden muss.'],
  ])('%s: %s', (language, body) => {
    expect(told(language, body)).toEqual(['2027-01-16T19:30'])
  })

  test.each([
    ['en', 'The walk is on Saturday 16 January at 2 pm (moved to 23 January if it rains).'],
    ['en', 'The walk is on Saturday 16 January at 2 pm, weather permitting; otherwise postponed to 23 January.'],
    ['de', 'Die Wanderung ist am Samstag, 16. Januar, um 14 Uhr (bei Regen auf den 23. Januar verschoben).'],
    ['fr', 'La marche aura lieu le samedi 16 janvier à 14h (reportée au 23 janvier en cas de pluie).'],
    ['es', 'La caminata será el sábado 16 de enero a las 14:00 (si llueve, se aplaza al 23 de enero).'],
    ['it', 'La camminata si terrà sabato 16 gennaio alle 14 (in caso di pioggia rinviata al 23 gennaio).'],
    ['nl', 'De wandeling is op zaterdag 16 januari om 14.00 uur (bij regen verplaatst naar 23 januari).'],
    ['pt', 'A caminhada será no sábado, 16 de janeiro, às 14h (em caso de chuva, adiada para 23 de janeiro).'],
  ])('nor is it put off: %s: %s', (language, body) => {
    expect(told(language, body)).toEqual(['2027-01-16T14:00'])
  })
})

describe('what is called off is that day’s', () => {
  test.each([
    ['The concert on 9 January is cancelled; the next one is on Saturday 16 January at 7:30 pm.'],
    ['The concert on 9 January is cancelled, the next one takes place on Saturday 16 January at 7:30 pm.'],
  ])('%s', (body) => {
    expect(told('en', body)).toContain('2027-01-16T19:30')
  })
  test('though the event is called by the same word', () => {
    const body = 'The concert on 9 January is cancelled; the next concert is on Saturday 16 January at 7:30 pm.'
    expect(told('en', body, 'Concert')).toContain('2027-01-16T19:30')
  })
  test('and of days in a row each is', () => {
    expect(told('en', 'The concerts on Friday 15 and Saturday 16 January are cancelled.')).toEqual([
      '2027-01-15 EventCancelled',
    ])
  })
})

describe('that it is off is said in many ways', () => {
  test.each([
    ['en', 'The concert on Saturday 16 January at 7:30 pm won’t be happening.'],
    ['en', 'The concert on Saturday 16 January at 7:30 pm isn’t happening, sorry.'],
    ['en', 'The concert on Saturday 16 January at 7:30 pm will no longer be going ahead.'],
    ['en', 'The concert on Saturday 16 January at 7:30 pm had to be called off.'],
    ['en', 'We have had to call off the concert on Saturday 16 January at 7:30 pm.'],
    ['de', 'Das Konzert am Samstag, 16. Januar, um 19.30 Uhr wird ersatzlos gestrichen.'],
    ['de', 'Das Konzert am Samstag, 16. Januar, um 19.30 Uhr kann leider nicht stattfinden.'],
    ['fr', 'Le concert du samedi 16 janvier à 19h30 est supprimé.'],
    ['fr', 'Le concert du samedi 16 janvier à 19h30 ne pourra pas avoir lieu.'],
    ['es', 'El concierto del sábado 16 de enero a las 19:30 no se celebrará.'],
    ['es', 'El concierto del sábado 16 de enero a las 19:30 no tendrá lugar.'],
    ['it', 'Il concerto di sabato 16 gennaio alle 19:30 non si farà.'],
    ['pt', 'O concerto de sábado, 16 de janeiro, às 19h30 não vai acontecer.'],
    ['pt', 'O concerto de sábado, 16 de janeiro, às 19h30 não se realizará.'],
    ['pt', 'O concerto de sábado, 16 de janeiro, às 19h30 não se realiza.'],
    ['en', 'The concert on Saturday 16 January at 7:30 pm can no longer go ahead.'],
    ['en', 'The concert on Saturday 16 January at 7:30 pm has been axed.'],
    ['en', 'There won’t be a choir concert on Saturday 16 January at 7:30 pm after all.'],
    ['en', 'Unfortunately we will not be able to hold our concert on Saturday 16 January at 7:30 pm.'],
    ['de', 'Wir bedauern, das Konzert am Samstag, 16. Januar, um 19.30 Uhr absagen zu müssen.'],
    ['de', 'Das Konzert am Samstag, 16. Januar, um 19.30 Uhr ist leider gestrichen.'],
    ['fr', 'Le concert du samedi 16 janvier à 19h30 ne pourra malheureusement pas se tenir.'],
    ['fr', 'Le concert du samedi 16 janvier à 19h30 n’aura finalement pas lieu.'],
    ['es', 'El concierto del sábado 16 de enero a las 19:30 finalmente no podrá celebrarse.'],
    ['es', 'Se anula el concierto del sábado 16 de enero a las 19:30.'],
    ['pt', 'Infelizmente não vamos poder realizar o concerto de sábado, 16 de janeiro, às 19h30.'],
    ['pt', 'O concerto de sábado, 16 de janeiro, às 19h30 não terá lugar.'],
    ['it', 'Il concerto di sabato 16 gennaio alle 19:30 non potrà svolgersi.'],
    ['it', 'Salta la serata di sabato 16 gennaio alle 19:30.'],
    ['nl', 'We hebben besloten het concert van zaterdag 16 januari om 19.30 uur af te blazen.'],
    ['ja', '1月16日（土）19:30からのコンサートは取り止めとなりました。'],
    ['ja', '1月16日（土）19:30からのコンサートは開催できなくなりました。'],
    ['nl', 'Het concert op zaterdag 16 januari om 19.30 uur vindt niet plaats.'],
    ['nl', 'Het concert op zaterdag 16 januari om 19.30 uur kan helaas niet doorgaan.'],
    ['nl', 'Het concert op zaterdag 16 januari om 19.30 uur is gecanceld.'],
    ['ja', '1月16日（土）19:30からのコンサートは開催しません。'],
    ['ja', '1月16日（土）19:30からのコンサートは取りやめになりました。'],
    ['ja', '1月16日（土）19:30からのコンサートは開催を見送ることになりました。'],
  ])('%s: %s', (language, body) => {
    expect(told(language, body)).toEqual(['2027-01-16T19:30 EventCancelled'])
  })
})

describe('where the next one is told, what is off today is not the news', () => {
  test.each([
    ['en', 'Our course is cancelled today. The next meeting is on Thursday. We start at 6pm in room 12.'],
    ['de', 'Unser Kurs fällt heute aus. Das nächste Treffen findet am Donnerstag statt. Wir beginnen um 18 Uhr.'],
    ['fr', "Notre cours est annulé aujourd'hui. La prochaine rencontre aura lieu jeudi. Nous commençons à 18h."],
    ['es', 'Nuestro curso se cancela hoy. La próxima reunión será el jueves. Empezamos a las 18h en el aula 12.'],
    ['nl', 'Onze cursus gaat vandaag niet door. De volgende bijeenkomst is donderdag. We beginnen om 18 uur.'],
  ])('%s: %s', (language, body) => {
    expect(told(language, body)).toEqual(['2027-01-07T18:00'])
  })
})
