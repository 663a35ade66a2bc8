/** The words of the options page, in English. */

export const optionsEn = {
  heading: 'Options',
  reminders: 'Reminders of newly saved events',
  timed: 'When the time is known',
  day: 'When only the day is known',
  hint: 'Events that are already saved keep their reminders.',
  saved: 'Saved.',
  privacy: 'Everything stays in this browser: no account, no server, nothing is sent.',
}
