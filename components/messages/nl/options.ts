/** The words of the options page, in Dutch. */
import type { OptionsWords } from '../en/options.ts'
import type { Speech } from '../speech.ts'

export const words = ({ plural, number }: Speech): OptionsWords => ({
  heading: 'Instellingen',
  reminders: 'Herinneringen aan nieuw opgeslagen evenementen',
  timed: 'Als de tijd bekend is',
  day: 'Als alleen de dag bekend is',
  due: 'Als het tijd is voor een herinnering',
  sound: 'Een geluid afspelen',
  opensStream: 'De stream vanzelf openen als een evenement begint',
  soundRefused: 'De browser stond het geluid niet toe.',
  hint: 'Evenementen die al zijn opgeslagen houden hun herinneringen.',
  saved: 'Opgeslagen.',
  privacy: 'Alles blijft in deze browser, behalve wat je zelf verstuurt: geen account en geen server van ons.',

  language: {
    title: 'Taal',
    browser: 'Die van de browser',
    hint: 'Van Rendezvous en zijn meldingen. Pagina’s worden in hun eigen taal gelezen.',
  },

  file: {
    title: 'Alles in één bestand',
    what: 'Opgeslagen evenementen met hun herinneringen, en deze instellingen. Zonder wachtwoorden.',
    download: 'Downloaden',
    read: 'Bestand inlezen…',
    hint: 'Inlezen voegt toe wat hier ontbreekt en wat in het bestand nieuwer is. Wat hier nieuwer is, blijft.',
    nothingNew: 'Geen van de evenementen in dit bestand is hier nieuw.',
    done: (added, replaced, same) =>
      `${plural(added, { one: '# evenement', other: '# evenementen' })} toegevoegd, ${number(replaced)} vervangen door nieuwere, ${number(same)} hetzelfde.`,
    kept: (names, more) =>
      `Hier nieuwer, dus gebleven zoals het is: ${names}${more > 0 ? `; en nog ${number(more)}` : ''}.`,
    settings: {
      read: 'De instellingen zijn ingelezen.',
      same: '',
      kept: 'De instellingen hier zijn nieuwer en blijven.',
      newer: 'De instellingen in het bestand zijn van een nieuwere versie en zijn niet ingelezen.',
      none: '',
    },
    aside: (count) =>
      plural(count, {
        one: '# ervan kan niet door deze versie worden gelezen en ligt apart.',
        other: '# ervan kunnen niet door deze versie worden gelezen en liggen apart.',
      }),
    problems: {
      'too-large': 'Dit bestand is te groot om van Rendezvous te zijn. Er is niets veranderd.',
      'no-backup': 'Dit is geen bestand van Rendezvous, of maar een deel ervan. Er is niets veranderd.',
      newer:
        'Dit bestand is door een nieuwere versie van Rendezvous geschreven. Werk Rendezvous bij en lees het dan in. Er is niets veranderd.',
    },
  },

  setAside: {
    title: 'Beschadigd en apart gelegd',
    what: 'Deze opgeslagen evenementen kunnen niet meer worden gelezen. Het bestand van alles bevat wat ervan over is. Sla ze zo mogelijk opnieuw op vanaf hun pagina.',
    item: (name, day) => `${name} (gevonden op ${day})`,
    nameless: 'Zonder titel',
    delete: 'Wissen',
    deleted: 'Gewist.',
  },

  browsers: {
    title: 'Je andere browsers',
    wish: 'Opgeslagen evenementen gelijk houden in alle browsers van je account',
    hint: 'Staat eerst uit. Het gebruikt de synchronisatie van je browseraccount, die daar ook aan moet staan; er gaat niets naar anderen. De browser geeft het weinig ruimte: wat het eerst komt, gaat voor.',
    waiting: 'Het begint zo.',
    done: (time) => `Bijgewerkt: ${time}.`,
    leftOut: (count) =>
      plural(count, {
        one: 'Er was geen ruimte voor # evenement; het staat alleen hier.',
        other: 'Er was geen ruimte voor # evenementen; ze staan alleen hier.',
      }),
    failed: 'De browser nam het niet aan. Wat hier is opgeslagen is veilig; het wordt opnieuw geprobeerd.',
  },
})
