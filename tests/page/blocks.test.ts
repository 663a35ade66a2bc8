import { describe, expect, test } from 'vitest'
import { readBlocks } from '../../core/page/blocks.ts'
import { LAYOUTS } from '../../core/page/layouts.ts'
import { parseDocument } from '../pages.ts'

const read = (body: string) =>
  readBlocks(parseDocument(`<!doctype html><html><body>${body}</body></html>`).body, () => LAYOUTS)

describe('the text of a page', () => {
  test('is what its reader sees, block by block', () => {
    const blocks = read(
      '<h1>A  title</h1><p>One <b>bold</b>\n word.<br>Next line</p><ul><li>Item <p>inner</p></li></ul>',
    )
    expect(blocks.map(({ text, kind }) => [kind, text])).toEqual([
      ['heading', 'A title'],
      ['text', 'One bold word.'],
      ['text', 'Next line'],
      ['item', 'Item'],
      ['text', 'inner'],
    ])
  })

  test('has items whose words are a paragraph, and what goes on below it', () => {
    const blocks = read('<ul><li> <p>Item</p><p>more</p></li><li><p>Next</p></li></ul>')
    expect(blocks.map(({ text, kind }) => [kind, text])).toEqual([
      ['item', 'Item'],
      ['text', 'more'],
      ['item', 'Next'],
    ])
  })

  test('is without marks that nobody sees, and has spaces of one kind', () => {
    expect(read('<p>am Sams&shy;tag,\u200b 3.&nbsp;Mai um 19\u202fUhr</p>')[0]?.text).toBe(
      'am Samstag, 3. Mai um 19 Uhr',
    )
  })

  test('is without what surrounds it', () => {
    expect(
      read(
        '<nav>Menu</nav><div class="sidebar">Old</div><div id="comments">+1</div><script>x</script><p hidden>no</p><footer>2014</footer>',
      ),
    ).toEqual([])
  })

  test.each([
    ['a wrapper named after its sidebar', '<div class="content-sidebar-wrap"><main><p>Kept</p></main></div>'],
    ['a builder’s parts', '<div class="elementor-widget elementor-widget-text-editor"><p>Kept</p></div>'],
    ['a post with a tag', '<div class="post-12 tag-news has-tags-below"><p>Kept</p></div>'],
    ['what Blogger calls a post’s own box', '<div class="widget Blog"><h3>Kept</h3></div>'],
    ['a banner that holds the title', '<section class="banner"><h1>Kept</h1></section>'],
  ])('is there in %s', (_, body) => expect(read(body).map(({ text }) => text)).toEqual(['Kept']))

  test.each([
    '<div class="widget widget_recent_entries"><p>Old</p></div>',
    '<div class="widget BlogArchive"><p>Old</p></div>',
    '<ul class="post-tags"><li>Old</li></ul>',
    '<div class="events-like-this"><p>Other</p></div>',
    '<div class="similar-events"><p>Other</p></div>',
    '<div class="rightCol"><p>Other</p></div>',
    '<div class="widget-area"><p>Old</p></div>',
  ])('is without %s', (body) => expect(read(body)).toEqual([]))

  test('keeps the lines of an address and knows a quotation', () => {
    expect(
      read('<pre><code>The Bar\n5 High Street</code></pre><blockquote><p>said</p></blockquote>').map(
        ({ text, kind }) => [kind, text],
      ),
    ).toEqual([
      ['line', 'The Bar'],
      ['line', '5 High Street'],
      ['quote', 'said'],
    ])
  })

  const mail = (text: string) => read(`<pre>${text}</pre>`).map(({ text, kind }) => [kind, text])
  const long = 'The next meeting of our little circle of friends is held on Friday, the'

  test('is a paragraph where the lines of a mail were wrapped', () => {
    expect(mail(`Hello,\n\n${long}\n4th of October, at 7pm.\nCheers`)).toEqual([
      ['line', 'Hello,'],
      ['text', `${long} 4th of October, at 7pm.`],
      ['line', 'Cheers'],
    ])
    expect(mail('あきのべんきょうかいをひらきます。ごさんかのもうしこみはじむきょくまで\nおねがいします。')).toEqual([
      ['text', 'あきのべんきょうかいをひらきます。ごさんかのもうしこみはじむきょくまでおねがいします。'],
    ])
  })

  test.each([
    ['labels', 'When: Friday, 4 October'],
    ['signs', '■日時 10月4日'],
  ])('keeps the lines of a mail that begin with %s', (_, line) => {
    expect(mail(`${long}\n${line}`)).toEqual([
      ['line', long],
      ['text', line],
    ])
  })

  test('knows the quotations and the items of a mail, and leaves its signature', () => {
    expect(mail('&gt; said\n&gt; before\nNow:\n* one\n* two\n\n-- \nAda, at home on 5 May')).toEqual([
      ['quote', 'said'],
      ['quote', 'before'],
      ['text', 'Now:'],
      ['item', 'one'],
      ['item', 'two'],
    ])
  })

  test('goes on behind a line break in the midst of a sentence alone', () => {
    expect(read(`<p>${long}<br>4th of October.<br>Come all!</p>`).map(({ text }) => text)).toEqual([
      `${long} 4th of October.`,
      'Come all!',
    ])
    expect(read(`<p>${long}<br>Hall</p>`)).toHaveLength(2)
  })

  test('knows where a link stands in a wrapped line', () => {
    const [block] = read(`<pre>${long}\n4th, see <a href="/e">the page</a>.</pre>`)
    const [link] = block?.links ?? []
    expect(block?.text.slice(link?.start, link?.end)).toBe('the page')
  })

  test('knows where each link stands', () => {
    const [block] = read('<p>See <a href="/e">the page</a> now.</p>')
    expect(block?.links).toEqual([{ url: '/e', text: 'the page', start: 4, end: 12 }])
  })

  test('does not stumble over a form whose fields hide its methods', () => {
    const document = parseDocument('<html><body><form><p>Inside</p></form><p>After</p></body></html>')
    Object.assign(document.querySelector('form') ?? {}, { getAttribute: document.querySelector('p') })
    expect(readBlocks(document.body).map(({ text }) => text)).toEqual(['After'])
  })

  test('survives 100,000 nested elements and a megabyte of text', () => {
    const document = parseDocument('<html><body></body></html>')
    let node: Element = document.body
    for (let depth = 0; depth < 100_000; depth++) node = node.appendChild(document.createElement('div'))
    node.textContent = 'word '.repeat(200_000)
    const blocks = readBlocks(document.body)
    expect(blocks).toHaveLength(1)
    expect(blocks[0]?.text.length).toBeLessThanOrEqual(4_000)
  })
})
