/** The words of the options page, in Portuguese. */
import type { OptionsWords } from '../en/options.ts'
import type { Speech } from '../speech.ts'

export const words = ({ plural, number }: Speech): OptionsWords => ({
  heading: 'Opções',
  reminders: 'Lembretes dos novos eventos salvos',
  timed: 'Quando se sabe a hora',
  day: 'Quando só se sabe o dia',
  due: 'Quando chega um lembrete',
  sound: 'Tocar um som',
  opensStream: 'Abrir a transmissão quando um evento começa',
  soundRefused: 'O navegador não permitiu o som.',
  hint: 'Os eventos já salvos mantêm os seus lembretes.',
  saved: 'Salvo.',
  privacy: 'Tudo fica neste navegador, exceto o que for enviado por você: sem conta e sem servidor nosso.',

  language: {
    title: 'Idioma',
    browser: 'O do navegador',
    hint: 'O do Rendezvous e das suas notificações. As páginas são lidas no seu próprio idioma.',
  },

  file: {
    title: 'Tudo em um arquivo',
    what: 'Os eventos salvos com os seus lembretes, e estas opções. Sem as senhas.',
    download: 'Baixar',
    read: 'Ler um arquivo…',
    hint: 'A leitura acrescenta o que falta aqui e o que é mais novo no arquivo. O que é mais novo aqui fica.',
    nothingNew: 'Nenhum dos eventos deste arquivo é novo aqui.',
    done: (added, replaced, same) =>
      `${plural(added, { one: '# evento adicionado', other: '# eventos adicionados' })}, ${plural(replaced, { one: '# substituído por um mais novo', other: '# substituídos por mais novos' })}, ${plural(same, { one: '# igual', other: '# iguais' })}.`,
    kept: (names, more) =>
      `Mais novos aqui, por isso ficam como estão: ${names}${more > 0 ? `; e mais ${number(more)}` : ''}.`,
    settings: {
      read: 'As opções foram lidas.',
      same: '',
      kept: 'As opções daqui são mais novas e ficam.',
      newer: 'As opções do arquivo são de uma versão mais nova e não foram lidas.',
      none: '',
    },
    aside: (count) =>
      plural(count, {
        one: 'Esta versão não consegue ler # deles, que fica à parte.',
        other: 'Esta versão não consegue ler # deles, que ficam à parte.',
      }),
    problems: {
      'too-large': 'Este arquivo é grande demais para ser do Rendezvous. Nada mudou.',
      'no-backup': 'Este arquivo não é do Rendezvous, ou não está inteiro. Nada mudou.',
      newer:
        'Este arquivo foi escrito por uma versão mais nova do Rendezvous. Atualize o Rendezvous e leia depois. Nada mudou.',
    },
  },

  setAside: {
    title: 'Danificados e postos à parte',
    what: 'Estes eventos salvos já não podem ser lidos. O arquivo de tudo contém o que resta deles. Se possível, salve de novo a partir da página.',
    item: (name, day) => `${name} (encontrado em ${day})`,
    nameless: 'Sem título',
    delete: 'Apagar',
    deleted: 'Apagado.',
  },

  browsers: {
    title: 'Os seus outros navegadores',
    wish: 'Manter iguais os eventos salvos em todos os navegadores da sua conta',
    hint: 'Desativado no início. Usa a sincronização da conta do navegador, que também tem de estar ativa lá; nada vai para mais ninguém. O navegador dá pouco espaço: o que vem primeiro tem prioridade.',
    waiting: 'Começa em um instante.',
    done: (time) => `Em dia desde: ${time}.`,
    leftOut: (count) =>
      plural(count, {
        one: 'Não houve espaço para # evento; está só aqui.',
        other: 'Não houve espaço para # eventos; estão só aqui.',
      }),
    failed: 'O navegador não aceitou. O que está salvo aqui está seguro; haverá nova tentativa.',
  },
})
