/** The words of the page that is shown once, after the installation, in Dutch. */
import type { WelcomeWords } from '../en/welcome.ts'

export const words = (): WelcomeWords => ({
  title: 'Welkom',
  heading: 'Een pagina kondigt een evenement aan. Rendezvous merkt het.',
  lead: 'Het laat zien wat, wanneer en waar, voor jou; het herinnert je voor het begin, met de stream één klik verderop, en zet het in elke kalender. Alles op je eigen apparaat: geen account, en niets verlaat je browser tenzij je het zelf verstuurt.',

  sample: {
    title: 'Zie het aan het werk',
    what: 'Een bericht, en wat Rendezvous ervan begrijpt, zoals een klik op het pictogram het laat zien op de dag van het bericht.',
    post: 'Het bericht',
    language: 'nl',
    name: 'Een avond over zoeken',
    byline: 'Woensdag 4 maart 2026',
    text: 'Volgende week maandag om 19.00 uur komen we samen in La Cantine, 12 rue Verte, Parijs, om over zoekmachines te praten. Kun je niet komen? We zijn live op YouTube.',
    only: 'Dit is een voorbeeld: er is niets opgeslagen.',
    hint: '‘Volgende week maandag’ telt vanaf de dag waarop het is geschreven, en 19.00 uur is de tijd in Parijs. Wat het bericht niet zegt, zoals de link naar de stream, blijft open. Waar een pagina niets aankondigt, zegt Rendezvous niets.',
  },

  reads: {
    title: 'Wat het mag lezen, en waarom',
    pages:
      'Webpagina’s, om te merken dat er een een evenement aankondigt: een script van een paar kB zoekt er tekenen van, en alleen waar het die vindt, wordt de pagina gelezen, in die pagina zelf.',
    icon: 'De pagina waarop je op het pictogram klikt, en wat je selecteert om aan herinnerd te worden.',
    never: 'Het stuurt daarvan niets ergens heen, en bewaart alleen wat je opslaat.',
  },

  access: {
    title: 'Je browser houdt Rendezvous buiten pagina’s',
    what: 'Daarom kan het pictogram de evenementen niet vanzelf tellen. Een klik erop leest de pagina in elk geval.',
    allow: 'Op alle sites toestaan',
    refused: 'Niet toegestaan. Je kunt het altijd doen, hier of in de instellingen.',
    allowed: 'Toegestaan.',
  },

  pin: {
    title: 'Houd het pictogram in zicht',
    chrome:
      'Klik op het puzzelstukje naast het adres, dan op de punaise naast Rendezvous: het pictogram telt de evenementen van elke pagina.',
    firefox:
      'Klik op het puzzelstukje naast het adres, dan op het tandwiel naast Rendezvous, en kies ‘Vastzetten aan werkbalk’: het pictogram telt de evenementen van elke pagina.',
    keys: 'Met het toetsenbord: Alt+Shift+E opent het, Alt+Shift+R herinnert je aan wat je hebt geselecteerd.',
  },

  saved: 'Opgeslagen.',
  options: 'Alle instellingen',
})
