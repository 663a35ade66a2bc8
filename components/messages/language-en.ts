/** What the background says, and in which language, in English: the other words would weigh more than all that it does. */

export const languageEn = {
  /** Dates read as in one of the user's own locales of this language, else as in this one. */
  language: 'en',
  locale: 'en-GB',

  remindOfSelection: 'Remind me about this',
}
