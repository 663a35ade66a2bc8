/** Sites where people write to each other or sign up, by their names and by the addresses of those who do. */

/** Whether a name is such a site's, or what programs are written in: behind "on" or "in" it is no place. */
export function isNetwork(name: string): boolean {
  return NAME.test(name)
}
const NAME =
  /^(?:facebook|twitter|instagram|telegram|mastodon|whatsapp|linkedin|meetup(?:\.com)?|eventbrite|github|sympla|connpass|peatix|rust|python|haskell|kotlin|javascript|php)$/i

/** Whether an address is that of somebody's page there, and no event's. */
export function isProfile(url: string): boolean {
  return PROFILE.test(url)
}
/** https://twitter.com/ada, https://t.me/ada */
const PROFILE = /^https?:\/\/(?:[^/]*\.)?(?:twitter|x|facebook|instagram|linkedin|t)\.(?:com|me)\//i
