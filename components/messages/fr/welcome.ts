/** The words of the page that is shown once, after the installation, in French. */
import type { WelcomeWords } from '../en/welcome.ts'

export const words = (): WelcomeWords => ({
  title: 'Bienvenue',
  heading: 'Une page annonce un événement. Rendezvous le remarque.',
  lead: 'Il montre quoi, quand et où, pour vous ; il vous le rappelle avant le début, la diffusion à un clic, et l’ajoute à n’importe quel calendrier. Tout reste sur votre machine : pas de compte, et rien ne quitte votre navigateur sans que vous l’envoyiez.',

  sample: {
    title: 'Voyez-le à l’œuvre',
    what: 'Un billet, et ce que Rendezvous en comprend, tel qu’un clic sur son icône le montre le jour du billet.',
    post: 'Le billet',
    language: 'fr',
    name: 'Une soirée sur la recherche',
    byline: 'Mercredi 4 mars 2026',
    text: 'Lundi prochain à 19 h, nous nous retrouvons à La Cantine, 12 rue Verte, Paris, pour parler de moteurs de recherche. Si vous ne pouvez pas venir : nous sommes en direct sur YouTube.',
    only: 'Ceci est un exemple : rien n’a été enregistré.',
    hint: '« Lundi prochain » se compte à partir du jour où c’est écrit, et 19 h est l’heure de Paris. Ce que le billet ne dit pas, comme le lien de la diffusion, reste ouvert. Quand une page n’annonce rien, Rendezvous ne dit rien.',
  },

  reads: {
    title: 'Ce qu’il peut lire, et pourquoi',
    pages:
      'Les pages web, pour remarquer que l’une d’elles annonce un événement : un script de quelques ko en cherche des signes, et la page n’est lue que s’il en trouve, dans la page même.',
    icon: 'La page où vous cliquez sur l’icône, et ce que vous sélectionnez pour qu’on vous le rappelle.',
    never: 'Il n’en envoie rien nulle part, et ne garde que ce que vous enregistrez.',
  },

  access: {
    title: 'Votre navigateur tient Rendezvous à l’écart des pages',
    what: 'L’icône ne peut donc pas compter les événements d’elle-même. Un clic dessus lit la page dans tous les cas.',
    allow: 'L’autoriser sur tous les sites',
    refused: 'Non autorisé. Vous pouvez le faire à tout moment, ici ou dans les options.',
    allowed: 'Autorisé.',
  },

  pin: {
    title: 'Gardez l’icône en vue',
    chrome:
      'Cliquez sur la pièce de puzzle à côté de l’adresse, puis sur l’épingle à côté de Rendezvous : l’icône compte les événements de chaque page.',
    firefox:
      'Cliquez sur la pièce de puzzle à côté de l’adresse, puis sur la roue dentée à côté de Rendezvous, et choisissez « Épingler à la barre d’outils » : l’icône compte les événements de chaque page.',
    keys: 'Au clavier : Alt+Shift+E l’ouvre, Alt+Shift+R vous rappelle ce que vous avez sélectionné.',
  },

  saved: 'Enregistré.',
  options: 'Toutes les options',
})
