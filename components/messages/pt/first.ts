/** The words of the interface that may be wanted at first, in Portuguese: that of Brazil, without what would stop a reader elsewhere. */
import type { FirstWords } from '../en/first.ts'
import type { Speech } from '../speech.ts'

export const words = ({ plural, list, number, upper }: Speech): FirstWords => ({
  comma: ', ',
  colon: ': ',
  tabs: {
    label: 'O que mostrar',
    page: 'Esta página',
    saved: (count) => (count > 0 ? `Salvos (${number(count)})` : 'Salvos'),
  },
  openOptions: 'Opções',
  openAgenda: 'Agenda',
  calendarName: 'Rendezvous',

  page: {
    reading: 'Lendo a página…',
    none: 'Nenhum evento nesta página.',
    noneHint: 'O Rendezvous só mostra o que uma página realmente anuncia. Onde nada é certo, não diz nada.',
    forbidden: 'Não é possível ler esta página.',
    forbiddenHint:
      'Os navegadores fecham às extensões as suas próprias páginas, as suas lojas e alguns arquivos. Abra uma página da web e tente de novo.',
    failed: 'Algo deu errado ao ler esta página.',
    failedHint: 'Recarregue a página e abra esta janela de novo.',
    found: (count) => plural(count, { one: '# evento nesta página', other: '# eventos nesta página' }),
    selected: 'Da seleção',
    noneSelected: 'A seleção não indica nenhum dia. Escreva o que sabe:',
    nothingSelected:
      'Nenhum texto está selecionado nesta página. Selecione antes as palavras que anunciam o evento, ou escreva o que sabe:',
  },

  when: {
    dayAndClock: (day, clock) => `${day}, ${clock}`,
    noClock: 'hora não indicada',
    noZone: (clock) => `${clock}, fuso horário não indicado`,
    inCity: (clock, city) => `${clock} em ${city}`,
    forYou: (told, mine) => `${told}, ${mine} na sua hora`,
    started: (distance) => `Começou ${distance}`,
    repeats: {
      DAILY: 'Repete-se todos os dias',
      WEEKLY: 'Repete-se todas as semanas',
      MONTHLY: 'Repete-se todos os meses',
      YEARLY: 'Repete-se todos os anos',
    },
    repeatsOtherwise: 'Repete-se',
  },

  look: {
    open: (gaps) => `Talvez a página indique ${list(gaps.map((gap) => GAPS[gap]))}.`,
    lookOn: (host) => `Ver em ${host}`,
    reading: (host) => `Vendo em ${host}…`,
    follow: 'Seguir',
    openPage: 'Abrir a página',
    added: {
      name: 'título',
      startDate: 'hora',
      previousStartDate: 'data anterior',
      endDate: 'fim',
      doorTime: 'abertura das portas',
      location: 'local',
      geo: 'ponto no mapa',
      streams: 'transmissão',
      url: 'página',
      organizer: 'organização',
      description: 'notas',
      image: 'imagem',
      eventStatus: 'situação',
      recurrence: 'repetição',
      exceptions: 'dias excluídos',
    },
    from: (added, host) => `${upper(list(added))}: de ${host}`,
    instead: 'Ela tem um link para a página de um evento, que talvez diga mais.',
    noWeb: 'Talvez a página do link diga mais, mas o link não é um endereço da web.',
    private: (host) =>
      `Talvez a página do link diga mais, mas ${host} fica em uma rede privada, onde o Rendezvous não procura.`,
  },

  eitherDay: (first, second) => `${first} ou ${second}?`,

  status: {
    EventCancelled: 'Cancelado',
    EventPostponed: 'Adiado',
    EventRescheduled: 'Nova data',
    EventMovedOnline: 'Agora online',
  },
  movedFrom: (day) => `Antes: ${day}`,
  postponedHint: 'Esta é a data antiga. Corrija quando se souber a nova.',
  past: 'Passado',
  isSaved: 'Salvo',
  unsure: 'A data não é certa. Confira.',

  place: 'Local',
  stream: 'Transmissão',
  link: 'Página',
  streamWithoutLink: (platform) => `${platform}, sem link`,
  joinStream: (platform) => `Participar em ${platform}`,
  foundOn: 'Encontrado em',
  opensAt: (host) => `Abre ${host}`,

  buttons: {
    saveAndRemind: 'Salvar e lembrar',
    save: 'Salvar',
    saveChanges: 'Salvar as alterações',
    write: 'Escrever o evento',
    cancel: 'Cancelar',
    edit: 'Editar',
    ics: '.ics',
    icsTitle: 'Baixar para qualquer calendário',
    allIcs: 'Baixar todos (.ics)',
    remove: 'Remover',
    undo: 'Desfazer',
    add: 'Adicionar',
  },

  evidenceTitle: 'De onde vem isto',

  reminders: {
    title: 'Lembrar',
    none: 'Sem lembrete',
    atStart: 'No início',
    before: (amount, unit) => plural(amount, BEFORE[unit]),
    thatDay: (clock) => `No próprio dia ${at(clock)}`,
    dayBefore: (clock) => `Na véspera ${at(clock)}`,
    daysBefore: (days, clock) => plural(days, { one: `# dia antes ${at(clock)}`, other: `# dias antes ${at(clock)}` }),
    own: 'Outro…',
    alreadyOver: 'Este momento já passou.',
  },
})

const at = (clock: string) => (ONE.test(clock) ? `à ${clock}` : `às ${clock}`)
/** "1:30", "01:00" */
const ONE = /^0?1\D/

const GAPS = {
  day: 'o dia',
  time: 'a hora',
  zone: 'o fuso horário',
  place: 'o local',
  stream: 'o link da transmissão',
}

const BEFORE = {
  minutes: { one: '# minuto antes', other: '# minutos antes' },
  hours: { one: '# hora antes', other: '# horas antes' },
  days: { one: '# dia antes', other: '# dias antes' },
}
