/** The words of the agenda, in Portuguese. */
import type { AgendaWords } from '../en/agenda.ts'
import type { Speech } from '../speech.ts'

const EVENTS = { one: '# evento', other: '# eventos' }

export const words = ({ plural, number }: Speech): AgendaWords => ({
  title: 'Agenda',
  options: 'Opções',
  beside: 'Ao lado da página',
  besideTitle: 'Mostrar a agenda ao lado das páginas visitadas',
  inTab: 'Em uma aba',

  glance: {
    title: 'Lembretes',
    next: (day, clock, name, others) =>
      `Próximo lembrete: ${day} ${clock} para “${name}”${others > 0 ? ` e mais ${number(others)}` : ''}`,
    none: 'Nenhum lembrete para o que vem.',
    missed: (count, days) => `Perdidos nos últimos ${number(days)} dias: ${number(count)}`,
    missedHint: 'Acabaram antes que um lembrete pudesse aparecer. Os que foram removidos desde então não estão aqui.',
  },

  month: {
    title: 'Mês',
    previous: 'Mês anterior',
    next: 'Mês seguinte',
    today: 'Hoje',
    hint: 'As setas avançam por dias e semanas, Page Up e Page Down por meses; Enter mostra o dia.',
    day: (day, names, count) =>
      count === 0
        ? `${day}, sem eventos`
        : `${day}, ${plural(count, EVENTS)}: ${names.join(', ')}${count > names.length ? ', …' : ''}`,
    more: (count) => `+${number(count)}`,
  },

  hours: {
    title: (day) => `${day}, hora a hora`,
    allDay: 'Dia inteiro',
    isOpen: 'fim não indicado',
    overlap: (first, second, from, to) => `“${first}” e “${second}” coincidem de ${from} a ${to}.`,
    sameDay: (first, second) => `“${first}” e “${second}” são no mesmo dia.`,
    none: 'Nada coincide.',
    moreOverlaps: (count) => plural(count, { one: 'E mais # coincidência.', other: 'E mais # coincidências.' }),
    more: (count) =>
      plural(count, {
        one: 'Mais # não aparece aqui por falta de espaço; está na lista.',
        other: 'Mais # não aparecem aqui por falta de espaço; estão na lista.',
      }),
  },

  search: {
    label: 'Procurar',
    hint: 'Título, local, notas, site',
    none: (query) => `Nada encontrado para “${query}”.`,
    noneHint: 'A procura é feita em títulos, locais, notas, organizadores e sites. Acentos e maiúsculas não importam.',
    clear: 'Limpar a procura',
    found: (count) => plural(count, { one: '# evento encontrado', other: '# eventos encontrados' }),
    onDay: (day, count) => (count === 0 ? `${day}: sem eventos` : `${day}: ${plural(count, EVENTS)}`),
  },

  list: {
    title: 'Eventos',
    upcoming: (count) => `Próximos (${number(count)})`,
    past: (count) => `Passados (${number(count)})`,
    emptyDay: 'Nada nesse dia.',
    all: 'Todos os dias',
    more: (count) => `Mostrar mais (${number(count)})`,
    fromFile: 'Do arquivo',
    closeFile: 'Fechar o arquivo',
  },

  select: {
    one: (name) => `Selecionar: ${name}`,
    all: (count) => `Selecionar tudo o que se vê (${number(count)})`,
    title: 'O que está selecionado',
    count: (count) => plural(count, { one: '# selecionado', other: '# selecionados' }),
    export: 'Exportar (.ics)',
    remove: 'Remover',
    clear: 'Limpar a seleção',
    removed: (count) => plural(count, { one: '# evento removido.', other: '# eventos removidos.' }),
  },
})
