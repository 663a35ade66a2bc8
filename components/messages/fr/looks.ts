/** The words for what came of a look at a linked page, in French. */
import type { LooksWords } from '../en/looks.ts'
import type { Speech } from '../speech.ts'

export const words = ({ plural }: Speech): LooksWords => ({
  done: (host) => `Complété d’après ${host}.`,
  nothingNew: (host) => `${host} n’en dit pas plus.`,
  otherPlace: (host, place) => `${host} indique un autre lieu : ${place}.`,
  contradicts: (host, name, when) =>
    `${host} dit autre chose : « ${name} », ${when}. Rien n’en a été repris ; si c’est exact, corrigez avec Modifier.`,
  several: (host, count) =>
    plural(count, {
      one: `Il y a # événement sur ${host}, mais rien ne dit que c’est celui-ci. Rien n’en a été repris.`,
      other: `Il y a # événements sur ${host}, et aucun n’est sûrement celui-ci. Rien n’en a été repris.`,
    }),
  sendsOn: (host) =>
    `${host} renvoie à une autre adresse. Un navigateur ne dit laquelle qu’en y allant ; personne n’y est allé.`,
  elsewhere: (host, other) => `${host} a mené à ${other}, un autre site, qui n’a pas été lu.`,
  problems: {
    refused: (host) => `Personne n’a regardé sur ${host} : l’accès n’a pas été autorisé.`,
    unreachable: (host) => `${host} est injoignable. Vérifiez votre connexion et réessayez.`,
    missing: (host) => `La page n’existe plus, dit ${host}.`,
    locked: (host) =>
      `${host} demande une connexion à un compte ou refuse les visiteurs comme Rendezvous. Ouvrez la page : elle y sera lue.`,
    failing: (host) => `${host} rencontre un problème. Réessayez plus tard.`,
    'too-large': (host) => `La page sur ${host} est trop volumineuse pour être lue.`,
    'no-page': (host) => `Ce que ${host} a envoyé n’est pas une page web.`,
    'no-event': (host) =>
      `Aucun événement trouvé sur ${host}. Il faut peut-être s’y connecter, ou l’ouvrir pour le voir. Ouvrez la page : elle y sera lue.`,
    unreadable: (host) => `La lecture de la page de ${host} a échoué.`,
    private: (host) => `${host} mène à un réseau privé. Il n’a pas été lu.`,
    lost: (host) => `${host} mène là où rien n’a pu être lu. Ouvrez la page pour voir.`,
  },
})
