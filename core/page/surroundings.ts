/** What stands around a page's own text: navigation, sidebars, widgets, and what else somebody may like. */

/** Elements whose text is none of the page's own. */
const SKIPPED = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'textarea',
  'select',
  'option',
  'button',
  'nav',
  'footer',
  'aside',
  'svg',
  'math',
  'iframe',
  'object',
  'video',
  'audio',
  'canvas',
  'head',
  'dialog',
  'menu',
  'del',
  's',
  'strike',
])
/** class="sidebar", class="widget", class="events-like-this": other things than those that the page is about; "widget Blog" holds Blogger's posts */
const OTHER_THINGS =
  /(?:^|[\s_-])(?:nav|navbar|navigation|sidebar|rightcol|right-column|footer|related|similar|recommend(?:ed|ations?)|suggest(?:ed|ions?)|like-this|(?:may|also)-like)(?:$|[\s_-])|(?:^|\s)widget(?! Blog(?:$|\s))/i
/** id="comments", class="recent-posts", class="share" */
const NO_TEXT =
  /(?:^|[\s_-])(?:menu|comments?|commentlist|respond|recent|archives?|breadcrumbs?|share|sharing|social|cookies?|pagination|pager|promo|adverts?|banner|toc|sourcecode|popular|tagcloud)(?:$|[\s_-])|(?:^|[\s_-])tags(?:$|\s)/i
/** class="timeline-comment", class="comment-body"; not id="comments" */
const COMMENT = /(?<=^|[\s_-])comment(?=$|[\s_-])/gi
/** What only stands around the text holds no title and no main part: a "content-sidebar-wrap" holds the page itself. */
const HEART = 'h1, main, [role="main"]'
/** Elements that are searched for it. */
const MOST_HEARTS = 100
/** Words whose class also names the article itself ("post-tags has-sidebar") must not hide it. */
const WHOLE_PAGE = new Set(['html', 'body', 'main', 'article'])
const SURROUNDING_ROLE = /^(?:navigation|complementary|contentinfo|search|menu|dialog|alert)$/

/** Whether nothing in the element is text of the page: a script, a hidden part, a menu. */
export function isSkipped(element: Element): boolean {
  if (SKIPPED.has(element.localName)) return true
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true
  return SURROUNDING_ROLE.test(element.getAttribute('role') ?? '')
}

/** Whether the element's names say that it stands around the page's text. It may still hold all of it: "content-sidebar-wrap". */
export function isSurrounding(element: Element): boolean {
  const marks = marksOf(element)
  // most elements have no names, and each has to be asked
  return marks !== '' && !WHOLE_PAGE.has(element.localName) && (OTHER_THINGS.test(marks) || NO_TEXT.test(marks))
}

/** Whether it is one of the comments that a discussion is made of, by its names: there the first one is the page's own text. */
export function isOfThread(element: Element): boolean {
  const marks = marksOf(element)
  return marks.search(COMMENT) >= 0 && !NO_TEXT.test(marks.replace(COMMENT, ' ')) && !isOfOtherThings(element)
}

/** Whether its names say that it shows other things than those that the page is about. */
export function isOfOtherThings(element: Element): boolean {
  return !WHOLE_PAGE.has(element.localName) && OTHER_THINGS.test(marksOf(element))
}

/** Its class names and ids. */
export function marksOf(element: Element): string {
  return `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.trim()
}

/** A test for elements that hold what a page has only one of, and so aren't around it. It stops looking after many elements. */
export function makeHeartFinder(): (element: Element) => boolean {
  const known = new Map<Element, boolean>()
  return (element) => {
    if (!known.has(element) && known.size < MOST_HEARTS) known.set(element, element.querySelector(HEART) !== null)
    return known.get(element) ?? false
  }
}

/** A form's own fields may hide what every element can do (DOM clobbering); such a form is passed over. */
export function isClobbered(element: Element): boolean {
  const { localName } = element
  return typeof localName !== 'string' || (localName === 'form' && isClobberedForm(element))
}

function isClobberedForm(form: Element): boolean {
  const { getAttribute, hasAttribute, querySelector, childNodes, parentElement } = form
  return (
    [getAttribute, hasAttribute, querySelector].some((one) => typeof one !== 'function') ||
    // a field that calls itself the form's parent
    (parentElement !== null && form.contains(parentElement)) ||
    typeof childNodes?.length !== 'number'
  )
}
