/** Names that are no places: sites where people write to each other or sign up, and what programs are written in; and such addresses. */

/** Whether a name is such a site's: behind "on" or "in" it is no place. */
export function isNetwork(name: string): boolean {
  return NAME.test(name)
}
const NAME =
  /^(?:facebook|twitter|instagram|telegram|mastodon|whatsapp|linkedin|meetup(?:\.com)?|eventbrite|github|sympla|connpass|peatix)$/i

/** Whether a name is what programs are written in: "a server in Rust" is in no place. */
export function isProgrammed(name: string): boolean {
  return TONGUE.test(name)
}
const TONGUE = /^(?:rust|python|haskell|kotlin|javascript|golang|php)$/i

/** Whether an address is that of somebody's page there, and no event's. */
export function isProfile(url: string): boolean {
  return PROFILE.test(url)
}
/** https://twitter.com/ada, https://t.me/ada */
const PROFILE = /^https?:\/\/(?:[^/]*\.)?(?:twitter|x|facebook|instagram|linkedin|t)\.(?:com|me)\//i
