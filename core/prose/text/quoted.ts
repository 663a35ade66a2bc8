/** What stands in quotation marks. */

/** Whether it stands in the midst of a title: “Lost in Norway”. What is said tells days and hours too. */
export function isQuoted(text: string, at: number): boolean {
  return OPENED.test(text.slice(0, at)) && CLOSED.test(text.slice(at))
}
/** “Lost, « Lost, 『Lost */
const OPENED =
  /(?:(?:["«“„「『](?![\s,.;:!?)])|(?<![^\s(’'])« )[^"«»“”„「」『』\d]{0,60}|(?<![^\s(])['‘](?:[^'‘’\d]|['’](?=[a-z])){0,60})$/
/** in Norway” */
const CLOSED = /^(?:[^"«»“”„「」『』'’\d]|['’](?=[a-z])){0,60}(?:["»”“」』]|['’](?![a-z]))/
