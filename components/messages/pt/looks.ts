/** The words for what came of a look at a linked page, in Portuguese. */
import type { LooksWords } from '../en/looks.ts'
import type { Speech } from '../speech.ts'

export const words = ({ plural }: Speech): LooksWords => ({
  done: (host) => `Completado a partir de ${host}.`,
  nothingNew: (host) => `${host} não diz mais nada.`,
  otherPlace: (host, place) => `${host} indica outro local: ${place}.`,
  contradicts: (host, name, when) =>
    `${host} diz outra coisa: “${name}”, ${when}. Nada foi aproveitado de lá; se estiver certo, corrija com Editar.`,
  several: (host, count) =>
    plural(count, {
      one: `Há # evento em ${host}, mas não é certo que seja este. Nada foi aproveitado de lá.`,
      other: `Há # eventos em ${host}, e de nenhum é certo que seja este. Nada foi aproveitado de lá.`,
    }),
  sendsOn: (host) =>
    `${host} encaminha para outro endereço. Os navegadores só dizem qual quando se vai lá; ninguém foi.`,
  elsewhere: (host, other) => `${host} levou a ${other}, outro site, que não foi lido.`,
  problems: {
    refused: (host) => `Ninguém viu ${host}, porque o acesso não foi permitido.`,
    unreachable: (host) => `Não é possível acessar ${host}. Verifique a conexão e tente de novo.`,
    missing: (host) => `A página já não existe, diz ${host}.`,
    locked: (host) =>
      `${host} pede para entrar com uma conta ou recusa visitantes como o Rendezvous. Abra a página: será lida lá.`,
    failing: (host) => `${host} está com um problema. Tente mais tarde.`,
    'too-large': (host) => `A página em ${host} é grande demais para ler.`,
    'no-page': (host) => `O que ${host} enviou não é uma página da web.`,
    'no-event': (host) =>
      `Nenhum evento encontrado em ${host}. Talvez seja preciso entrar com uma conta, ou só se veja ao abrir. Abra a página: será lida lá.`,
    unreadable: (host) => `Algo deu errado ao ler a página de ${host}.`,
    private: (host) => `${host} leva a uma rede privada. Não foi lido.`,
    lost: (host) => `${host} leva aonde nada se conseguiu ler. Abra a página para ver.`,
  },
})
