/** Spans of time side by side, so that those which overlap are seen next to each other. */

interface Span {
  from: number
  to: number
}

/** Where a span stands: in which of how many columns of its neighbourhood. */
export interface Column {
  column: number
  columns: number
}

/** By their beginning, the longer ones first. A span that touches another doesn't overlap it. */
export function toColumns<One extends Span>(spans: One[]): (One & Column)[] {
  const placed: (One & Column)[] = []
  /** Those that overlap, each by itself or through others, are as narrow as one another. */
  let near: (One & Column)[] = []
  /** When each column of them is free again. */
  let ends: number[] = []
  const widen = () => {
    for (const one of near) one.columns = ends.length
  }
  for (const span of [...spans].sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (ends.every((end) => end <= span.from)) {
      widen()
      near = []
      ends = []
    }
    const free = ends.findIndex((end) => end <= span.from)
    const column = free < 0 ? ends.length : free
    // a moment has a place of its own, too
    ends[column] = Math.max(span.to, span.from + 1)
    const one = { ...span, column, columns: 1 }
    near.push(one)
    placed.push(one)
  }
  widen()
  return placed
}
