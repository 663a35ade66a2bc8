import { describe, expect, test } from 'vitest'
import { readPost, readStarts } from './post.ts'

const startsOf = (language: string, title: string, body: string) => readStarts(language, title, `<p>${body}</p>`)

describe('who names a day and an hour, and invites in the next sentence, announces an event', () => {
  test.each([
    [
      'en',
      'To mark the day of maps we are running a mapathon on 14 March from 10am to 4pm in the main library. Beginners are welcome.',
      '2027-03-14T10:00',
    ],
    [
      'en',
      'On Monday the 8th, Dr Berg will be speaking to us about lichen. 5pm, room B12. Everyone is welcome.',
      '2027-02-08T17:00',
    ],
    [
      'en',
      'Tomorrow night we open the workshop. Doors open at 19:00 and there will be tours. Bring a friend.',
      '2027-01-07T19:00',
    ],
    [
      'en',
      'Doors open at 18:00, we kick off at 18:30 sharp on Thursday 14 January. As always there is soup.',
      '2027-01-14T18:30',
    ],
    [
      'en',
      'The 12th annual Lichen Trot steps off at 8:30 a.m. on carnival morning, January 31. Numbers are limited.',
      '2027-01-31T08:30',
    ],
    ['en', 'The core team is hosting an hour of questions. It’ll run 17:00–19:00 UTC on Feb 1.', '2027-02-01T17:00'],
    [
      'en',
      'This Sunday, 10 January 2027, Ada invites our members to one of her lichen walks. Be at the gate at 11am.',
      '2027-01-10T11:00',
    ],
    [
      'nl',
      'Op zondag 14 maart 2027 zal onze jaarlijkse eetdag opnieuw plaats vinden. We verwachten je in de kantine van 11u30 tot 14u30.',
      '2027-03-14T11:30',
    ],
    ['de', 'Morgen ist wieder offene Werkstatt im Keller, wie immer ab 19 Uhr. Kommt vorbei!', '2027-01-07T19:00'],
    [
      'de',
      'Am Donnerstag, 11. Februar, zeigt Kim bei uns ihre Bienen. Ab 20 Uhr, der Eintritt ist frei.',
      '2027-02-11T20:00',
    ],
    ['fr', 'Demain, Kim nous parle des lichens à 19h. Venez nombreux !', '2027-01-07T19:00'],
    ['nl', 'Morgenavond vertelt Kim over korstmossen, vanaf 19.30 uur. Iedereen is welkom!', '2027-01-07T19:30'],
    ['es', 'Mañana a las 20:00 Kim nos cuenta todo sobre los líquenes. ¡Os esperamos!', '2027-01-07T20:00'],
    ['it', 'Domani sera alle 21 Kim ci racconta i licheni. Vi aspettiamo!', '2027-01-07T21:00'],
    ['pt', 'Amanhã, às 19h, a Kim fala dos líquenes. Venha também!', '2027-01-07T19:00'],
  ])('%s: %s', (language, body, start) => {
    expect(startsOf(language, 'Lichen', body)).toEqual([start])
  })
})

describe('who is live at an hour and names the stream announces a broadcast', () => {
  test.each([
    ['en', 'Tonight at 10 pm we talk live about locks. Watch the stream on our site.', '2027-01-06T22:00'],
    ['de', 'Heute um 20 Uhr sind wir wieder live. Hier geht es zum Stream.', '2027-01-06T20:00'],
    ['fr', 'Ce soir à 21h, nous sommes en direct sur Radio Phare. Le stream est sur notre site.', '2027-01-06T21:00'],
  ])('%s: %s', (language, body, start) => {
    expect(startsOf(language, 'Locks', body)).toEqual([start])
  })
})

describe('days in a row of what the title names are its days', () => {
  test.each([
    ['en', 'LichenCon 2027', 'LichenCon 2027 will be in Lagos from 20 to 25 May.', '2027-05-20'],
    ['en', 'The CFP for LichenCon is open', 'LichenCon is being held at the mill on 20–22 May 2027.', '2027-05-20'],
  ])('%s: %s', (language, title, body, start) => {
    expect(startsOf(language, title, body)).toEqual([start])
  })

  test.each([
    ['en', 'The bridge', 'There will be rain in the valley on 30–31 January.'],
    ['en', 'Book club', 'The lift will be repaired on 13–15 January. Please use the stairs.'],
    ['es', 'Acta de la reunión', 'La secretaria estará de viaje del 13 al 15 de enero.'],
    ['en', 'After the mapping party', 'There was one in the old mill on 30–31 January 2026.'],
    ['en', 'LichenCon 2027', 'Our office will be closed from 20 to 25 May.'],
  ])('%s, but nothing of: %s', (language, title, body) => {
    expect(startsOf(language, title, body)).toEqual([])
  })
})

describe('a limit in another clause is not that of the day', () => {
  test.each([
    [
      'en',
      'The next dojo session will run on Saturday 16th January from 2pm until 4pm. Tickets are limited.',
      '2027-01-16T14:00',
    ],
    [
      'en',
      'The code club starts again on Wednesday 17th February, 3:30-4:30pm and runs every week until July.',
      '2027-02-17T15:30',
    ],
    ['de', 'Am Samstag (16. Januar) laden wir zum Nähabend. Um 20 Uhr geht’s los.', '2027-01-16T20:00'],
    ['nl', 'Zaterdag 16 januari zetten wij onze deuren open van 11 tot 17 uur.', '2027-01-16T11:00'],
  ])('%s: %s', (language, body, start) => {
    expect(startsOf(language, 'Club', body)).toEqual([start])
  })
})

test('people tell one another to meet at an hour of a weekday and its day, in either order', () => {
  const body = 'We are looking forward to our games night, at 8pm this Saturday 16th Jan 2027.'
  expect(startsOf('en', 'Chess and more', body)).toEqual(['2027-01-16T20:00'])
})

describe('what the next sentence says to begin at an hour begins on the day', () => {
  test.each([
    ['en', 'Ada Berg plays the organ in St Martin’s Church on Saturday. The concert begins at 7.30 pm.'],
    ['de', 'Musik von Orgel und Trompete gibt es am Samstag in St. Martin. Das Konzert beginnt 19.30 Uhr.'],
    ['fr', 'L’orgue sera à l’honneur samedi dans l’église Saint-Martin. Le concert commence à 19 h 30.'],
    ['es', 'Habrá música de órgano el sábado en la iglesia. El concierto comienza a las 19:30 horas.'],
    ['it', 'Musica per organo sabato nella chiesa di San Martino. Il concerto inizia alle ore 19.30.'],
    ['nl', 'Muziek van orgel en trompet is er zaterdag in de kerk. Het concert begint om 19.30 uur.'],
    ['pt', 'Há música de órgão no sábado na igreja de São Martinho. O concerto começa às 19h30.'],
  ])('%s: %s', (language, body) => {
    expect(startsOf(language, 'Organ', body)).toEqual(['2027-01-09T19:30'])
  })

  test('not what has begun', () => {
    const body = 'Ada Berg played the organ on Saturday. The concert began at 7.30 pm and was sold out.'
    expect(startsOf('en', 'Organ', body)).toEqual([])
  })
})

describe('a day on a line of its own is explained below', () => {
  test.each([
    ['en', 'Saturday 16 January 2027</p><p>We climb to the ridge.</p><p>Distance: 12 km</p><p>Meeting point: 9.15 am'],
    ['de', 'Samstag, 16. Januar 2027</p><p>Wir steigen zum Grat.</p><p>Höhenmeter: 400</p><p>Treffpunkt: 9.15 Uhr'],
    ['fr', 'Samedi 16 janvier 2027</p><p>Nous montons à la crête.</p><p>Dénivelé : 400 m</p><p>Rendez-vous : 9h15'],
    ['es', 'Sábado 16 de enero de 2027</p><p>Subimos a la cresta.</p><p>Punto de encuentro: 9:15 h en la plaza'],
    ['it', 'Sabato 16 gennaio 2027</p><p>Saliamo alla cresta.</p><p>Dislivello: 400 m</p><p>Ritrovo: ore 9.15'],
    ['nl', 'Zaterdag 16 januari 2027</p><p>We klimmen naar de kam.</p><p>Afstand: 12 km</p><p>Verzamelen: 9.15 uur'],
  ])('%s: %s', (language, body) => {
    expect(startsOf(language, 'Ridge', body)).toEqual(['2027-01-16T09:15'])
  })

  test.each([
    ['fr', 'Le 05/03/2027</p><p>La ville vous invite à une soirée « Sport », animée par Kim.', '2027-03-05'],
    ['de', 'Am 05.03.2027</p><p>laden wir euch zu einem Film mit Diskussion ein.', '2027-03-05'],
    ['en', 'Sat 16 Jan – The Mudlarks<br>The Old Bell<br>Doors 7pm / Start 7.30pm<br>£8', '2027-01-16T19:30'],
    ['ja', '1/16（土）「SAPPLY」<br>喫茶店<br>OPEN 14:00/START 14:15<br>3500円', '2027-01-16T14:15'],
  ])('%s: %s', (language, body, start) => {
    expect(startsOf(language, 'Film', body)).toEqual([start])
  })
})

describe('what is told without a verb of its own', () => {
  test.each([
    ['en', 'Friday, 15 January 2027, is our next test day. Come to our channel and help.', '2027-01-15'],
    [
      'en',
      'We need help with our spring clean on Sunday 17 January. Meet at the gate at ten o’clock.',
      '2027-01-17T10:00',
    ],
    ['de', 'Wochenend-Workshop vom 5. bis 7. Februar in der Jugendherberge.', '2027-02-05'],
    ['en', 'We look forward to seeing you all at the next time trial on 28th January at the mill.', '2027-01-28'],
    ['en', 'The festival opens on Friday 15 January with a talk and runs until Sunday 24 January.', '2027-01-15'],
    [
      'en',
      'As usual we will be in the Swan on the third Thursday of the month, the 21st. We get going around 7:30.',
      '2027-01-21T19:30',
    ],
    ['ja', '1月24日（日）、秋のハイキングに行きます。集合は9時、駅前です。', '2027-01-24T09:00'],
    ['nl', 'Op zaterdag 16 januari gaan wij oude tijden doen herleven.', '2027-01-16'],
    ['nl', 'Zondag wandelen we weer! We verzamelen om 10 uur bij de kerk.', '2027-01-10T10:00'],
  ])('%s: %s', (language, body, start) => {
    expect(startsOf(language, 'Workshop', body)).toEqual([start])
  })

  test('a strike is told as one, and nobody is invited', () => {
    const body = 'Venerdì 29 gennaio è previsto uno sciopero dei mezzi dalle 9 alle 13.'
    expect(startsOf('it', 'Sciopero', body)).toEqual([])
  })

  test('not what was held in other years', () => {
    const body = 'The conference was held on 25th and 26th August and it was my first one.'
    expect(startsOf('en', 'PyDays', body)).toEqual([])
  })
})

describe('an announcement goes on in the next sentence', () => {
  test.each([
    ['de', 'Auch dieses Jahr veranstalten wir unser Turnier. Und zwar am Samstag, 16. Januar 2027.', '2027-01-16'],
    ['nl', 'Ook dit jaar organiseren we ons toernooi!! En wel op zaterdag 16 januari 2027.', '2027-01-16'],
    ['en', 'Tomorrow, Ada will be giving a talk about Yocto, so be sure to come.', '2027-01-07'],
    [
      'en',
      'The Mill would like to invite the Hill Script User Group to our Happy Hour on January 21st. We will have a tab from 6 PM to 8 PM.',
      '2027-01-21T18:00',
    ],
  ])('%s: %s', (language, body, start) => {
    expect(startsOf(language, 'The next one', body)).toEqual([start])
  })
})

describe('what opens again is no event', () => {
  test.each([
    [
      'en',
      'Break',
      'The office is closed from 18 to 22 January. We look forward to seeing you on Monday 25 January from 9 am.',
    ],
    ['fr', 'Vacances', 'Le bureau sera fermé du 18 au 22 janvier. Nous vous attendons le lundi 25 janvier dès 9h.'],
    ['es', 'Cierre', 'El viernes 15 de enero permaneceremos cerrados. Volvemos el lunes 18 a las 9:00.'],
    ['de', 'Pause', 'Vom 18. bis 22. Januar ist geschlossen. Wir freuen uns auf euch am Montag, 25. Januar, ab 9 Uhr.'],
  ])('%s: %s: %s', (language, title, body) => {
    expect(startsOf(language, title, body)).toEqual([])
  })

  test('but a meeting a few days later is one', () => {
    const body = 'The office is closed on 18 January. On Wednesday, 20 January at 7 pm we hold our meeting.'
    expect(startsOf('en', 'From the hall', body)).toEqual(['2027-01-20T19:00'])
  })
})

describe('a day and an hour announce nothing', () => {
  test.each([
    ['en', 'On Saturday, 13 February our servers are down for maintenance from 2 am to 4 am. Feedback is welcome.'],
    ['en', 'Tomorrow the price changes at 9 am. Patches are welcome.'],
    ['en', 'Version 3 was recorded live and the recording of yesterday is there. The stream began at 8 pm on Monday.'],
    ['en', 'On Monday, 18 January at 9 am the new prices come into force and all older ones expire.'],
    ['de', 'Morgen ist das Büro ab 12 Uhr geschlossen. Rückmeldungen nehmen wir gern entgegen.'],
    ['en', 'The number 12 bus leaves tomorrow at 7:30 and 8:30. Everyone is welcome aboard.'],
    ['en', 'Our holiday hours: on Saturday, 16 January we are open from 9 am to 1 pm. Free admission for members.'],
    ['nl', 'Donderdag 14 januari is er vanaf 9.00 uur geen water. Onze excuses.'],
    ['fr', 'Demain, la route est fermée dès 8h. Une déviation est en place.'],
    ['en', 'Don’t forget: the clocks go back on Sunday 31 January at 2 am.'],
    ['en', 'The phone goes on sale on January 26. Pre-orders start on January 19 at 12:01 am.'],
    ['ja', '1月20日18時より新サイトに移行します。'],
  ])('where nobody is invited to it: %s: %s', (language, body) => {
    expect(startsOf(language, 'News', body)).toEqual([])
  })
})

describe('who says how glad they are to invite, or hopes to see people, announces an event', () => {
  test.each([
    [
      'fr',
      'Nous sommes fiers de vous convier le 19 janvier à notre spécial Lichens. Début à 18h30.',
      '2027-01-19T18:30',
    ],
    ['fr', 'Ravis de vous accueillir le 23 janvier de 10h à 12h à la maison du lac.', '2027-01-23T10:00'],
    ['nl', 'Op 27 januari verzamelen we om 06:15 bij de oude molen.', '2027-01-27T06:15'],
    ['nl', 'We hopen dat jullie aanwezig zullen zijn op 15 januari vanaf 17u.', '2027-01-15T17:00'],
  ])('%s: %s', (language, body, start) => {
    expect(startsOf(language, 'Lichens', body)).toEqual([start])
  })
})

describe('few words invite', () => {
  test.each([
    [
      'en',
      'Due to demand we are repeating the workshop on 16 January and 6 February, both 10–4.',
      '2027-01-16T10:00',
      '2027-02-06T10:00',
    ],
    ['en', 'Don’t forget: tonight, 8pm, #club on Libera.', '2027-01-06T20:00'],
    ['de', 'Zum Abschluss der Saison grillen wir am Freitag ab 18 Uhr am Vereinsheim.', '2027-01-08T18:00'],
    ['fr', 'Capitole du Libre revient les 20 et 21 février à l’ENSEEIHT, à Toulouse !', '2027-02-20'],
    ['es', 'La reunión del 7 de enero se aplaza al 14, a la misma hora (19:00).', '2027-01-14T19:00'],
    ['fr', 'La Nuit des musées, c’est samedi ! Entrée gratuite de 20h à minuit.', '2027-01-09T20:00'],
    [
      'en',
      'On Saturday 16 January we’re off to Whitby: the coach leaves at 8.30am from the Co-op.',
      '2027-01-16T08:30',
    ],
    ['nl', 'De gemeenteraad vergadert op 19 januari om 20 uur in het gemeentehuis.', '2027-01-19T20:00'],
    ['de', 'Das Treffen fällt auf den 13. – wie immer ein Mittwoch, wie immer um 19:30 Uhr.', '2027-01-13T19:30'],
    ['en', 'New members are invited to an intro night next Tuesday, 7 to 9 pm.', '2027-01-12T19:00'],
    ['en', 'We’re having a docs sprint on Saturday. Jump on Zulip from 10:00 UTC.', '2027-01-09T10:00'],
    ['en', 'Candle Sunday will be celebrated at St Mary’s on 31 January at 10.30am.', '2027-01-31T10:30'],
    ['en', 'We’re meeting at the Three Tuns on Friday, from about 6.', '2027-01-08T18:00'],
    ['en', 'Potluck! 1/16, 5-8pm, at the usual spot.', '2027-01-16T17:00'],
    ['de', 'Am Sonntag um 15 Uhr empfängt der TSV zum Heimspiel den SC Nord.', '2027-01-10T15:00'],
  ])('%s: %s', (language, body, ...starts) => {
    expect(startsOf(language, 'The site', body)).toEqual(starts)
  })

  test.each([
    'Vom 2. bis 29. Januar machen wir Winterpause. Am 1. Februar sind wir wieder für euch da.',
    'Am Donnerstag wird es ab 14 Uhr gewittrig, am Wochenende sonnig bei 25 Grad.',
    'Bewerbungen bitte bis Freitag, 29. Januar 2027. Vorstellungsgespräche finden ab 9. Februar statt.',
  ])('%s is none', (body) => {
    expect(startsOf('de', 'Neues', body)).toEqual([])
  })

  test('a half term, and the school behind it, is none', () => {
    expect(startsOf('en', 'Term dates', 'Half term: 15 – 19 February. School resumes on Monday 22 February.')).toEqual(
      [],
    )
  })

  test('“findet kein Training statt” announces nothing', () => {
    expect(startsOf('de', 'Osterferien', 'In den Ferien (15.–26. April) findet kein Training statt.')).toEqual([])
  })
})

describe('English clubs announce in many words', () => {
  test.each([
    ['Study group', 'The study group resumes Jan. 20 (Wed) 7-8:30 p.m. via Zoom.', '2027-01-20T19:00'],
    ['Hack day', 'Come hack with us all day Saturday 16 January!', '2027-01-16'],
    ['Meetup', 'Let’s meet up! 19 January, 7 in the evening, Old Bell.', '2027-01-19T19:00'],
    ['Fair', 'The Fair is on again! 6 Feb, 10 to 4, Showgrounds.', '2027-02-06T10:00'],
    // what leads to the first hour is not said of the second
    [
      'Run',
      'It takes place on 31 January 2027. Registration opens at 9:00, the race starts 10:30.',
      '2027-01-31T10:30',
    ],
    ['Meet', 'Swim meet at the Leisure Centre: warm-up 1pm, start 2pm, Sunday 17 Jan.', '2027-01-17T14:00'],
  ])('%s: %s', (title, body, start) => {
    expect(startsOf('en', title, body)).toEqual([start])
  })
})

describe('a weekday and its hour that begin a sentence are told as to friends', () => {
  test.each([
    ['en', 'What is on', 'On Tuesday at 7pm there is a quiz night at the mill.', '2027-01-12T19:00'],
    ['de', 'Bei uns', 'Am Dienstag um 19 Uhr gibt es einen Spieleabend in der Mühle.', '2027-01-12T19:00'],
    ['fr', 'Chez nous', 'Mardi à 19h il y a une soirée jeux à la mairie.', '2027-01-12T19:00'],
    ['es', 'En casa', 'El martes a las 19h hay una charla en el molino.', '2027-01-12T19:00'],
    ['nl', 'Bij ons', 'Dinsdag om 19.30 uur is er een lezing in het dorpshuis.', '2027-01-12T19:30'],
    ['it', 'Da noi', 'Martedì alle 19 c’è una conferenza al mulino.', '2027-01-12T19:00'],
  ])('%s: %s: %s', (language, title, body, start) => {
    expect(startsOf(language, title, body)).toEqual([start])
  })

  test('and not of what was', () => {
    expect(startsOf('en', 'What was on', 'On Saturday at 7pm the concert was great.')).toEqual([])
  })
})

test('"2. Donnerstag im Monat" is one day, and no Thursday of its own', () => {
  const body = 'Immer der 2. Donnerstag im Monat um 19 Uhr: das monatliche Treffen bei uns im Haus.'
  expect(startsOf('de', 'Teilen', body)).toEqual(['2027-01-14T19:00'])
})

describe('a meeting point with its hour, right behind a day, says that people meet', () => {
  test.each([
    [
      'de',
      'Wir wandern am Sonntag! Treffpunkt 10:30 Uhr, Parkplatz Waldhaus. Anschließend Einkehr.',
      '2027-01-10T10:30',
    ],
    [
      'en',
      'This month, on the 25th, Kim will introduce looms. Usual place, usual time: The Loft, 7pm for 7:30.',
      '2027-01-25T19:30',
    ],
    [
      'en',
      'LoomGirls is coming to Wells on the 9th of April 2027! It’s a one day workshop, from 8am to 6pm.',
      '2027-04-09T08:00',
    ],
    [
      'en',
      'Every other Thursday we chat at the King’s Head, from 7pm. The first one is on the 21st.',
      '2027-01-21T19:00',
    ],
    ['it', 'Dal 2 marzo, ogni martedì dalle 20:30 alle 22:30, corso di Arduino in sede.', '2027-03-02T20:30'],
  ])('%s: %s', (language, body, start) => {
    expect(startsOf(language, 'The site', body)).toEqual([start])
  })

  test('one that tells what was does not', () => {
    expect(startsOf('nl', 'Markt', 'De zaterdagmorgen begon met mist. Vanaf 10 uur kon het publiek erin.')).toEqual([])
  })
})

describe('what goes on, who comes to read, who is back: they announce', () => {
  test.each([
    ['nl', 'Volgende week woensdag 13 januari gaat een tweede les weven door. We beginnen om 20u.', '2027-01-13T20:00'],
    ['nl', 'Woensdag 13 januari komt Kim Berg voorlezen (14.30 uur, 4+).', '2027-01-13T14:30'],
    ['nl', 'Kom eens kijken tijdens de weefdagen van 13 tot 15 januari!', '2027-01-13'],
    ['fr', 'Les Sabots de retour au village samedi 16 janvier dès 20h, au Moulin Bleu.', '2027-01-16T20:00'],
    ['fr', 'Samedi, les pompiers seront sur la place. Ils seront là dès 10h, venez !', '2027-01-09T10:00'],
    ['de', 'Arbeitseinsatz: Am kommenden Samstag wollen wir ab 9 Uhr den Zaun streichen.', '2027-01-09T09:00'],
  ])('%s: %s', (language, body, start) => {
    expect(startsOf(language, 'Linnen', body)).toEqual([start])
  })
  test.each([
    ['nl', 'De les van woensdag 13 januari om 20u gaat niet door.'],
    ['fr', 'Retour sur la fête de samedi 2 janvier, dès 20h.'],
  ])('%s: %s', (language, body) => {
    const events = readPost(language, 'Linnen', `<p>${body}</p>`)
    expect(events.filter(({ eventStatus }) => eventStatus !== 'EventCancelled')).toEqual([])
  })
})

describe('when people may sign up or buy tickets is no event, what they sign up for is one', () => {
  test.each([
    ['nl', 'De kaartverkoop voor het concert start zaterdag 16 januari om 10 uur.'],
    ['nl', 'Inschrijven voor de cursus kan vanaf maandag 11 januari om 20.00 uur.'],
    ['de', 'Der Kartenvorverkauf beginnt am 11. Januar um 9 Uhr.'],
    ['de', 'Die Anmeldung zum Zeltlager startet am Montag, 11. Januar, um 20 Uhr.'],
    ['fr', 'Les inscriptions au stage commencent le lundi 11 janvier à 9h.'],
    ['fr', 'Les inscriptions pour la course seront ouvertes le lundi 11 janvier à 9h.'],
    ['fr', 'Vous pouvez vous inscrire dès le lundi 11 janvier à 9h.'],
    ['fr', 'Réponse souhaitée pour le mercredi 13 janvier à 18h.'],
  ])('%s: %s', (language, body) => {
    expect(startsOf(language, 'Linnen', body)).toEqual([])
  })
  test.each([
    ['nl', 'De cursus start zaterdag 16 januari om 10 uur. Inschrijven kan vanaf 9 januari.', '2027-01-16T10:00'],
    ['de', 'Die Anmeldung ist geöffnet. Das Lager beginnt am Samstag, 16. Januar, um 10 Uhr.', '2027-01-16T10:00'],
    ['fr', 'Le stage commence le samedi 16 janvier à 10h. Les inscriptions ouvrent le 9 janvier.', '2027-01-16T10:00'],
  ])('%s: %s', (language, body, start) => {
    expect(startsOf(language, 'Linnen', body)).toEqual([start])
  })
})

test('a clean-up is an event, and the set-up before one is none', () => {
  const read = (sentence: string) => readStarts('en', 'News', `<p>${sentence}</p>`)
  expect(read('Join our river clean-up on Sunday 17 January from 10am to 1pm.')).toEqual(['2027-01-17T10:00'])
  expect(read('The fair is on 16–17 January. We need help with set-up (Friday 15 January, 2–8pm).')).toEqual([
    '2027-01-16',
  ])
})
