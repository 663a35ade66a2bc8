/** The words for the options about time and about looking at pages, in Dutch. */
import type { ChoicesWords } from '../en/choices.ts'

export const words = (): ChoicesWords => ({
  watch: {
    title: 'Wanneer pagina’s worden bekeken',
    choices: { all: 'Op elke site', others: 'Niet op deze sites', none: 'Alleen als ik klik' },
    hints: {
      all: 'Een klein script kijkt of een pagina een evenement aankondigt, en het pictogram laat zien hoeveel. Er verlaat niets je browser.',
      others: 'Op alle andere sites laat het pictogram zien hoeveel evenementen een pagina aankondigt.',
      none: 'Niets van Rendezvous draait in een pagina tot je op het pictogram klikt.',
    },
    click:
      'Een klik op het pictogram leest de pagina in elk geval. Pagina’s die al open zijn volgen als ze opnieuw worden geladen.',
    site: 'Site',
    add: 'Toevoegen',
    siteHint: 'Zoals example.org; wat eronder ligt (news.example.org) hoort erbij.',
    noSite: (typed) =>
      typed
        ? `‘${typed}’ is geen naam van een site. Schrijf er een als example.org.`
        : 'Schrijf de naam van een site, zoals example.org.',
    known: (host) => `${host} staat al in de lijst.`,
    list: 'Sites die niet worden bekeken',
    remove: (host) => `${host} weer bekijken`,
  },

  time: {
    title: 'Tijd',
    zone: 'Je tijdzone',
    clock: 'Uren',
    weekStart: 'De week begint op',
    browsers: (what) => `Zoals de browser (${what})`,
    hint: 'Tijden krijg je in deze zone te zien, en herinneringen aan hele dagen en aan tijden zonder zone volgen die.',
    clocks: { '12': (example) => `12 uur (${example})`, '24': (example) => `24 uur (${example})` },
  },
})
