/** The words of the page that is shown once, after the installation, in English. */

export const words = () => ({
  title: 'Welcome',
  heading: 'A page announces an event. Rendezvous notices.',
  lead: 'It shows what, when and where, for you; it reminds you before the start with the stream one click away, and puts it into any calendar. All on your machine: no account, and nothing leaves your browser unless you send it.',

  sample: {
    title: 'See it at work',
    what: 'A post, and what Rendezvous understands of it, as a click on its icon shows it on the day of the post.',
    post: 'The post',
    /** Of the post: one in which days are read (ISO 639-1). */
    language: 'en',
    name: 'An evening about search',
    /** Of Wednesday 4 March 2026. */
    byline: 'Wednesday, 4 March 2026',
    text: 'Next Monday at 7 pm we meet at La Cantine, 12 rue Verte, Paris, to talk about search engines. If you can’t come: we are live on YouTube.',
    only: 'This is a sample: nothing was saved.',
    hint: '“Next Monday” is told on the day on which it was written, and seven in the evening in Paris. What the post does not tell, like the link of the stream, stays open. Where a page announces nothing, Rendezvous says nothing.',
  },

  reads: {
    title: 'What it may read, and why',
    pages:
      'Web pages, to notice that one announces an event: a script of a few kB looks for signs of one, and only where it finds some is the page read, in that page.',
    icon: 'The page on which you click the icon, and what you select and ask about.',
    never: 'It sends nothing of that anywhere, and keeps nothing but what you save.',
  },

  access: {
    title: 'Your browser keeps Rendezvous out of pages',
    what: 'So the icon cannot count events by itself. A click on it reads the page in any case.',
    allow: 'Allow it on all sites',
    refused: 'Not allowed. You can do that at any time, here or in the options.',
    allowed: 'Allowed.',
  },

  pin: {
    title: 'Keep the icon in sight',
    chrome:
      'Click the puzzle piece beside the address, then the pin beside Rendezvous: the icon counts the events of each page.',
    firefox:
      'Click the puzzle piece beside the address, then the cog beside Rendezvous, and choose “Pin to Toolbar”: the icon counts the events of each page.',
    keys: 'By keyboard: Alt+Shift+E opens it, Alt+Shift+R reminds you about what you have selected.',
  },

  saved: 'Saved.',
  options: 'All options',
})

export type WelcomeWords = ReturnType<typeof words>
