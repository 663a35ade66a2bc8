import { describe, expect, test } from 'vitest'
import { makePage } from '../core/page/page.ts'
import { ALL_PARTS } from '../core/reading/all-parts.ts'
import { parseDocument } from './pages.ts'

const published = (html: string, url = 'https://blog.example.org/post', language = 'en') =>
  makePage(parseDocument(`<!doctype html><html lang="${language}">${html}</html>`), {
    url,
    now: Date.UTC(2030, 0, 1),
    homeZone: 'UTC',
    parts: ALL_PARTS,
  }).publishedOn

describe('the day of publication', () => {
  test.each([
    [
      'Open Graph',
      '<head><meta property="article:published_time" content="2014-05-03T10:00:08+00:00"></head><body></body>',
    ],
    [
      'JSON-LD',
      '<body><script type="application/ld+json">{"@type":"BlogPosting","datePublished": "2014-05-03"}</script></body>',
    ],
    [
      '<time>',
      '<body><article><time class="entry-date published" datetime="2014-05-03T23:30:00-07:00">x</time></article></body>',
    ],
    ['a byline', '<body><h1>A post</h1><p class="byline">Posted on May 3, 2014 by Ada</p></body>'],
    ['a byline behind its writer', '<body lang="ja"><h1>会</h1><p>Ada による 2014/05/03 - 14:22 の投稿</p></body>'],
    [
      'a byline that is no block of its own',
      '<body><div class="post"><h1>A post</h1><span class="post-date">03 May 2014</span><p>B</p></div></body>',
    ],
    [
      'a <time> that the theme calls a date',
      '<body><h1>A post</h1><section><time class="post-date" datetime="2014-05-03">x</time></section></body>',
    ],
    [
      'a byline with a writer and a section',
      '<body><h1>A post</h1><p class="entry-meta">By Ada / May 3, 2014 / Local news, all of it</p></body>',
    ],
    ['a mail’s stamp', '<body><h1>A</h1><b>Ada</b><br><i>Sat May  3 10:41:07 BST 2014</i><p>B</p></body>'],
    ['a mail’s head', '<body><h1>A</h1><ul><li><em>Date</em>: Sat, 03 May 2014 10:41:07 -0700</li></ul></body>'],
    [
      'a line of its own above days to come',
      '<body><b>A</b><br>May 3, 2014<br><br>On Friday the 9th of May we meet at 7pm.</body>',
    ],
    ['a line of its own below them', '<body><b>A</b><p>We meet on the 9th of May at 7pm.</p>Oxford, 3 May 2014</body>'],
    [
      'what Drupal writes',
      '<body><h1>A post</h1><div><span>Submitted by Ada Lovelace on Sat, 05/03/2014 - 14:22</span></div></body>',
    ],
    ['a French byline on an English page', '<body><h1>A post</h1><p>Publié le 3 mai 2014</p></body>'],
    ...[
      'property="og:article:published_time" content="2014-05-03T10:00:00Z"',
      'name="DC.date.issued" content="2014-05-03"',
      'name="dcterms.date" content="2014-05-03T10:22:13Z"',
      'name="citation_publication_date" content="2014/05/03"',
      'name="sailthru.date" content="2014-05-03 10:22:13 +0000"',
      'itemprop="dateCreated" content="2014-05-03"',
    ].map((meta): [string, string] => [meta, `<head><meta ${meta}></head><body></body>`]),
    [
      'when a text was created',
      '<body><script type="application/ld+json">{"@type":"Article","dateCreated":"2014-05-03"}</script>',
    ],
    [
      'hAtom’s abbr',
      '<body><h1>A post</h1><abbr class="published" title="2014-05-03T10:20:00+02:00">3 days ago</abbr>',
    ],
    [
      'a span of microdata',
      '<body><h1>A post</h1><span itemprop="datePublished" content="2014-05-03">2 days ago</span>',
    ],
    ['RDFa', '<body><h1>A post</h1><span property="dc:date dc:created" content="2014-05-03T10:22:13+00:00">Ada</span>'],
    [
      'what was published, and not by when it was changed',
      '<body><header><time class="updated" datetime="2014-06-13">June 13</time><time class="entry-date" datetime="2014-05-03">May 3</time></header>',
    ],
    [
      'the footer of the text',
      '<body><article><h2>A post</h2><footer>Submitted by <span>ada</span> on <span>Sat, 05/03/2014 - 12:22</span></footer></article>',
    ],
    [
      'a day of its own over what is next',
      '<body><h3>May 3, 2014</h3><h1>A post</h1><p>Next Monday at 7pm we meet.</p>',
    ],
    ['a day in brackets before what is next', '<body><h1>A post</h1><p>(3 May 2014) Next Monday at 7pm we meet.</p>'],
    [
      'a <time> of which nothing says what it is for',
      '<body><h1>A post</h1><p><time datetime="2014-05-03">May 3</time> · 2 min</p><p>Next Monday at 7pm we meet.</p>',
    ],
  ])('is told by %s', (_, html) => {
    expect(published(html)).toBe('2014-05-03')
  })

  // each is told on Saturday, 3 May 2014, and speaks of the Monday behind it
  const soon = {
    en: 'Next Monday at 7pm we meet in the library.',
    de: 'Am nächsten Montag um 19 Uhr treffen wir uns in der Bibliothek.',
    fr: 'Lundi prochain à 19h, rencontre à la bibliothèque.',
    es: 'El próximo lunes a las 19:00 nos vemos en la biblioteca.',
    pt: 'Na próxima segunda-feira, às 19h, encontro na biblioteca.',
    it: 'Lunedì prossimo alle ore 19 ci vediamo in biblioteca.',
    nl: 'Volgende week maandag om 19 uur komen we samen in de bibliotheek.',
    ja: '来週の月曜日19時から図書館で開催します。',
  }
  const written: [language: keyof typeof soon, byline: string][] = [
    ['en', 'May 3, 2014 · 3 min read'],
    ['en', 'Ada / May 3, 2014 / Uncategorized / 0 comments'],
    ['en', 'Updated May 9, 2014 · Published May 3, 2014'],
    ['en', 'Last updated: 1 June 2015. Posted 3 May 2014'],
    ['en', 'This entry was posted on Saturday, May 3rd, 2014 at 6:22 pm and is filed under News.'],
    ['en', '2014-05-03T18:22:11Z'],
    ['de', 'Zuletzt aktualisiert: 01. Juni 2015, Veröffentlicht: 03. Mai 2014'],
    ['de', 'Dieser Eintrag wurde am Samstag, 3. Mai 2014 um 18:22 Uhr veröffentlicht und unter Allgemein abgelegt.'],
    ['de', 'Ada schrieb am 03.05.2014:'],
    ['fr', 'le samedi 3 mai 2014, par Ada'],
    ['fr', '3 mai 2014 à 15 h 04'],
    ['fr', 'Ce contenu a été publié dans Nouvelles par Ada le 3 mai 2014.'],
    ['fr', 'Date de publication : 03/05/2014'],
    ['es', 'Actualizado el 1 de junio de 2015. Publicado el 3 de mayo de 2014'],
    ['es', 'Fecha de publicación: 3 de mayo de 2014'],
    ['pt', 'Atualizado em 1 de junho de 2015. Publicado em 3 de maio de 2014'],
    ['pt', 'Data de publicação: 3 de maio de 2014'],
    ['it', 'Ultimo aggiornamento: 1 giugno 2015. Pubblicato: 3 maggio 2014'],
    ['it', 'Questo articolo è stato pubblicato in Notizie il 3 maggio 2014 da Ada.'],
    ['nl', 'Laatst bijgewerkt: 1 juni 2015. Geplaatst: 3 mei 2014'],
    ['nl', 'Dit bericht is geplaatst in Nieuws op 3 mei 2014 door Ada.'],
    ['ja', '更新日：2015年6月1日 公開日：2014年5月3日'],
    ['ja', '登録日: 2014年5月3日'],
  ]
  test.each(written)('is told below the title, %s: %s', (language, byline) => {
    const html = `<body><h1>A post</h1><div>${byline}</div><p>${soon[language]}</p></body>`
    expect(published(html, undefined, language)).toBe('2014-05-03')
  })
  test.each(
    written.filter(([, byline]) => /entry was posted|Eintrag wurde|contenu a été|articolo è|bericht is/.test(byline)),
  )('is told behind a long text, %s: %s', (language, byline) => {
    const html = `<body><h1>A post</h1><p>${soon[language]}</p>${'<p>–</p>'.repeat(20)}<div>${byline}</div></body>`
    expect(published(html, undefined, language)).toBe('2014-05-03')
  })
  test.each([
    ['en', 'By Ada Quill | May 3, 2014'],
    ['de', 'Gepostet am 3. Mai 2014'],
    ['fr', 'Rédigé par Ada le 3 mai 2014'],
    ['it', 'di Ada - 3 Maggio 2014'],
  ] as const)('is told right above the title, %s: %s', (language, byline) => {
    const html = `<body><header><span>${byline}</span><h1>A post</h1></header><p>${soon[language]}</p></body>`
    expect(published(html, undefined, language)).toBe('2014-05-03')
  })

  test('is told by the address', () => {
    expect(published('<body></body>', 'https://blog.example.org/2014/05/03/a-post/')).toBe('2014-05-03')
    expect(published('<body></body>', 'https://blog.example.org/2014-05-03-a-post.html')).toBe('2014-05-03')
  })

  test('is the text’s, and not its site’s or a comment’s, whatever comes first in the JSON-LD', () => {
    const script = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`
    const site = { '@type': 'WebSite', datePublished: '2001-02-01' }
    const comment = { '@type': 'Comment', datePublished: '2014-06-12' }
    const post = { '@type': 'BlogPosting', comment: [comment], datePublished: '2014-05-03' }
    expect(published(`<body>${script(site)}${script(post)}</body>`)).toBe('2014-05-03')
    expect(published(`<body>${script({ '@graph': [site, comment, post] })}</body>`)).toBe('2014-05-03')
    expect(published(`<body>${script(site)}</body>`)).toBeUndefined()
    const torn = '{"@type":"BlogPosting","datePublished":"2014-05-03","name":"A "post""}'
    expect(published(`<body><script type="application/ld+json">${torn}</script></body>`)).toBe('2014-05-03')
  })

  test('is not the day of one evening in its address', () => {
    expect(published('<body></body>', 'https://hall.example.org/event/yoga/2014-05-03/')).toBeUndefined()
    expect(published('<body></body>', 'https://hall.example.org/events/2014/05/03/yoga-begins/')).toBe('2014-05-03')
  })

  test('is told by a date right below the title, also above the weekday and the day of what is to come', () => {
    const html = '<body><h1>The ridge</h1><p>May 3, 2014</p><p>Saturday 17 May 2014</p><p>We walk.</p></body>'
    expect(published(html)).toBe('2014-05-03')
  })

  test.each([
    [
      'the event’s own date',
      '<body><h1>Party</h1><p>The party will take place on May 3, 2014 in the great hall, bring friends.</p></body>',
    ],
    [
      'the event’s own day in a line of another name',
      '<body><div class="post"><h1>Party</h1><span class="when">3 May 2014</span><p>It is at home.</p></div></body>',
    ],
    ['a line that may be the event’s day', '<body><b>Party</b><br>May 3, 2014<br><br>We meet at 7pm.</body>'],
    [
      'one of several days',
      '<body><b>Our year</b><br>May 3, 2014<br>Party<br>June 7, 2014<br>Picnic on 8 June if it rains</body>',
    ],
    [
      'one of several days beside their places',
      '<body><h1>Our year</h1><p>3 May 2014 | Old Bell</p><p>7 June 2014 | New Inn</p></body>',
    ],
    [
      'an event’s facts',
      '<body><h1>Our evening</h1><p>3 May 2014 | 7pm | Old Bell</p><p>Next: on 7 June 2014.</p></body>',
    ],
    [
      'who speaks when',
      '<body><h1>Our evening</h1><p>Talk by Ada on 3 May 2014</p><p>Next: on 7 June 2014.</p></body>',
    ],
    [
      'a heading’s above days of other months',
      '<body><h1>Concert</h1><h2>3 May 2014</h2><p>The next one is on 7 June 2014.</p></body>',
    ],
    [
      'a <time>’s above days of other months',
      '<body><h1>Concert</h1><time datetime="2014-05-03">3 May</time><p>The next one is on 7 June 2014.</p></body>',
    ],
    [
      'when an event or a film is',
      '<head><meta property="event:start_date" content="2014-05-03"><meta property="video:release_date" content="2014-05-03"></head>',
    ],
    [
      'when the page was changed',
      '<head><meta property="og:updated_time" content="2014-05-03"><meta name="dcterms.modified" content="2014-05-03"></head>',
    ],
    ['a day to come', '<body><b>Party</b><br>May 3, 2034<br><br>The next one is on 10 June.</body>'],
    ['a day to come in a byline', '<body><h1>Party</h1><p class="date">3 May 2034</p><p>Join us at 7pm.</p></body>'],
    [
      'a day to come in a time of the header',
      '<body><header><h1>Party</h1><time datetime="2034-05-03T19:00">3 May</time></header></body>',
    ],
    ['11/10, where no country tells what that is', '<body><h1>A</h1><p class="byline">Posted on 11/10/2014</p></body>'],
    ['when it was updated', '<body><b>A</b><p>On 9 May at 7pm.</p>Last updated: May 3, 2014</body>'],
    ['an hour’s', '<body><h1>Party</h1><ul><li>Date: Sat, 3 May 2014, 10:41</li></ul></body>'],
    [
      'a comment’s',
      '<body><h1>A</h1><div id="comments"><time class="published" datetime="2014-05-03">x</time></div></body>',
    ],
    ['an archive’s', '<body><h1>A</h1><div class="sidebar"><p class="date">May 3, 2014</p></div></body>'],
    [
      'an event’s markup',
      '<body><div class="h-event"><time class="published" datetime="2014-05-03">x</time></div></body>',
    ],
  ])('is not %s', (_, html) => {
    expect(published(html)).toBeUndefined()
  })

  test.each([
    ['en-US', '2014-11-10'],
    ['en-GB', '2014-10-11'],
    ['de', '2014-10-11'],
  ])('is told in the order of numbers that the page’s country has: %s', (language, day) => {
    const html = '<body><h1>A</h1><p class="byline">Posted on 11/10/2014</p></body>'
    expect(published(html, undefined, language)).toBe(day)
  })
})
