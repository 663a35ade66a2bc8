/** The words for the options about time and about looking at pages, in Portuguese. */
import type { ChoicesWords } from '../en/choices.ts'

export const words = (): ChoicesWords => ({
  watch: {
    title: 'Quando olhar as páginas',
    choices: { all: 'Em todos os sites', others: 'Não nestes sites', none: 'Só quando eu clicar' },
    hints: {
      all: 'Um pequeno script vê se uma página anuncia algum evento, e o ícone mostra quantos. Nada sai do navegador.',
      others: 'Em todos os outros sites o ícone mostra quantos eventos uma página anuncia.',
      none: 'Nada do Rendezvous é executado numa página antes de um clique no ícone.',
    },
    click:
      'Um clique no ícone lê a página de qualquer forma. As páginas já abertas acompanham quando forem recarregadas.',
    site: 'Site',
    add: 'Adicionar',
    siteHint: 'Como example.org; o que está abaixo dele (news.example.org) também conta.',
    noSite: (typed) =>
      typed
        ? `“${typed}” não é o nome de um site. Escreva um como example.org.`
        : 'Escreva o nome de um site, como example.org.',
    known: (host) => `${host} já está na lista.`,
    list: 'Sites que não são olhados',
    remove: (host) => `Olhar ${host} de novo`,
  },

  time: {
    title: 'Hora',
    zone: 'O seu fuso horário',
    clock: 'Horas',
    weekStart: 'A semana começa em',
    browsers: (what) => `Como o navegador (${what})`,
    hint: 'As horas são mostradas neste fuso, e os lembretes de dias inteiros e de horas sem fuso seguem por ele.',
    clocks: { '12': (example) => `12 horas (${example})`, '24': (example) => `24 horas (${example})` },
  },
})
