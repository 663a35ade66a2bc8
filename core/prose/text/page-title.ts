/** What a page is called, and what the browser's tab names beside it. */
import type { Block } from '../../page/blocks.ts'
import type { Page } from '../../page/page.ts'

/** A page's title, the block that is it (0 where none is: what is before it is the site's), and the site's name. */
export function titleOf(page: Page, blocks: Block[]): { title: string; titleAt: number; site: string } {
  // what is selected under a heading is called by that
  const heading = page.isSelection ? blocks.find(({ kind }) => kind === 'heading') : undefined
  const title = heading?.text ?? findTitle(page, blocks)
  const isTitle = ({ text }: Block) => text === title
  const headingAt = blocks.findIndex((block) => block.kind === 'heading' && isTitle(block))
  const titleAt = Math.max(0, headingAt < 0 ? blocks.slice(0, HEAD).findLastIndex(isTitle) : headingAt)
  return { title, titleAt, site: toLine(page.document.title).replace(title, '').replace(EDGES, '') }
}

/** The heading that the browser's tab names too; else what the page tells for sharing; else the tab's title. */
function findTitle({ document, need }: Page, blocks: Block[]): string {
  const tab = toLine(document.title)
  const shared = toLine(document.querySelector('meta[property="og:title"]')?.getAttribute('content'))
  const all = blocks.filter(({ kind }) => kind === 'heading')
  const headings = all.filter(({ level }) => level <= 2)
  const isNamed = ({ text }: Block) => tab.includes(text) || shared.includes(text)
  const posts = all.filter((heading) => POST_TITLE.test(heading.marks) && isNamed(heading))
  const named = headings.filter(isNamed)
  const best = (posts[0] ? posts : named).sort((a, b) => b.text.length - a.text.length)[0]
  const first = headings.find(({ level }) => level === 1)
  return (
    best?.text ??
    POST.exec(tab)?.[1] ??
    first?.text ??
    (shared || ((blocks[1] && need('layouts').namedIn(tab, blocks.slice(0, HEAD))) ?? tab.replace(SITE_NAME, '')))
  )
}

/** The beginning of a told title, in single spaces. */
function toLine(told: string | null | undefined): string {
  return (told ?? '').slice(0, LONGEST_TITLE).replace(/\s+/g, ' ').trim()
}
/** Characters; every sentence asks the title what it speaks of. */
const LONGEST_TITLE = 1_000

/** class="post-title entry-title": beside it a site's name may be a heading of a higher level, and longer. */
const POST_TITLE = /(?:^|\s)(?:post|entry)-title(?:$|\s)/
/** Blocks among which a title without markup is searched. */
const HEAD = 20
/** The Harbour Coders of 'Harbour Coders on Site: "Our next meetup…"': a post has no name, and what heads it is the site's */
const POST = /^(.{2,60}?)(?: \S{2,3} \S{1,9})? ?: ?["“„«]/
/** " | " between title and site */
const EDGES = /^[\s|–—·»:-]+|[\s|–—·»:-]+$/g
/** " | The Blog" */
const SITE_NAME = / [|–—·»-] [^|–—·»]{1,60}$/u
