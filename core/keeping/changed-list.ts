/** A list that was changed on a picture of it, which may be some clicks old: other windows change it, too. */

/** What is stored, with what was added to the picture and without what was taken from it. */
export function changeList<Item>(stored: Item[], shown: Item[], wanted: Item[]): Item[] {
  const kept = stored.filter((item) => wanted.includes(item) || !shown.includes(item))
  return [...kept, ...wanted.filter((item) => !shown.includes(item) && !kept.includes(item))]
}
