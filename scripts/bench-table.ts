/** What a measurement tells: one table of all stages, and one closing line. */

/** What one page costs, in ms of CPU. */
export interface Cost {
  /** The first run in a fresh renderer. */
  cold: number
  /** Once its code runs as fast as it ever will. */
  warm: number
}

/** Of one page. */
export type PageCosts = Record<'touch' | 'detector' | 'extractor' | 'readability', Cost>

/** Each stage by the words of its row. */
const STAGES: [name: string, costOf: (page: PageCosts) => Cost][] = [
  ['touch each text once', ({ touch }) => touch],
  ['detector', ({ detector }) => detector],
  ['extractor with parts', ({ extractor }) => extractor],
  [
    'detector + extractor',
    ({ detector, extractor }) => ({ cold: detector.cold + extractor.cold, warm: detector.warm + extractor.warm }),
  ],
  ['Readability.parse', ({ readability }) => readability],
]

const NAME_WIDTH = 22
const WIDTH = 9
const HEADS = ['p50', 'p95', '× touch', '× Read.']

/** Rows of text: ms at the 50th and 95th percentile of the pages, and the ratios of the totals over all pages. */
export function tableOf(pages: PageCosts[]): string {
  const half = (text: string) => text.padStart(WIDTH * HEADS.length)
  const heads = HEADS.map((head) => head.padStart(WIDTH)).join('')
  const rows = STAGES.map(([name, costOf]) => {
    const columns = (['cold', 'warm'] as const).map((state) => {
      const costs = pages.map((page) => costOf(page)[state])
      const ratios = [ratioOf(pages, costOf, state, 'touch'), ratioOf(pages, costOf, state, 'readability')]
      return [percentile(costs, 50), percentile(costs, 95), ...ratios].map((figure) => short(figure).padStart(WIDTH))
    })
    return name.padEnd(NAME_WIDTH) + columns.flat().join('')
  })
  const top = 'ms of CPU a page'.padEnd(NAME_WIDTH) + half('cold') + half('warm')
  return [top, ' '.repeat(NAME_WIDTH) + heads + heads, ...rows].join('\n')
}

/** The ratios that budgets are about, in words. */
export function closingLineOf(pages: PageCosts[], events: number): string {
  const detector = ratioOf(pages, (page) => page.detector, 'cold', 'touch')
  const extractor = ratioOf(pages, (page) => page.extractor, 'cold', 'readability')
  return (
    `${pages.length} pages, ${events} events: cold, the detector costs ${short(detector)} × the touch (budget 3), ` +
    `and the extractor ${short(extractor)} × Readability.parse (budget 1).`
  )
}

function ratioOf(
  pages: PageCosts[],
  costOf: (page: PageCosts) => Cost,
  state: keyof Cost,
  against: 'touch' | 'readability',
): number {
  const total = (of: (page: PageCosts) => Cost) => pages.reduce((sum, page) => sum + of(page)[state], 0)
  return total(costOf) / total((page) => page[against])
}

/** The least figure that `percent` of all are not above. */
export function percentile(figures: number[], percent: number): number {
  const inOrder = figures.toSorted((a, b) => a - b)
  return inOrder[Math.max(0, Math.ceil((percent / 100) * inOrder.length) - 1)] ?? Number.NaN
}

/** Three digits tell enough: "0.04", "1.27", "11.7", "190" */
function short(figure: number): string {
  return figure >= 100 ? figure.toFixed(0) : figure >= 10 ? figure.toFixed(1) : figure.toFixed(2)
}
