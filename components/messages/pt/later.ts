/** The words for what nobody sees before a click, in Portuguese. */
import type { LaterWords } from '../en/later.ts'
import type { Speech } from '../speech.ts'

export const words = ({ plural, list, number, lower }: Speech): LaterWords => ({
  due: {
    title: 'Para agora',
    join: 'Participar',
    open: 'Abrir a página',
    minutes: (minutes) => `Em ${number(minutes)} min`,
    snooze: (minutes) => `Lembrar de novo em ${number(minutes)} min`,
    atStart: 'No início',
    done: 'Feito',
    seen: 'Entendido',
    missed: (count) => plural(count, { one: '# evento perdido', other: '# eventos perdidos' }),
  },

  evidence: {
    none: 'O texto não foi salvo.',
    fields: {
      name: 'Título',
      startDate: 'Início',
      previousStartDate: 'Antes da mudança',
      endDate: 'Fim',
      doorTime: 'Abertura das portas',
      location: 'Local',
      geo: 'No mapa',
      streams: 'Transmissão',
      url: 'Página',
      organizer: 'Organização',
      description: 'Notas',
      image: 'Imagem',
      eventStatus: 'Situação',
      recurrence: 'Repetição',
      exceptions: 'Exceto em',
    },
    sources: {
      you: 'Indicação sua',
      prose: 'O texto da página',
      notice: 'Um aviso na página',
      'json-ld': 'Dados na página (JSON-LD)',
      microdata: 'Dados na página (microdados)',
      rdfa: 'Dados na página (RDFa)',
      microformats: 'Dados na página (microformatos)',
      'open-graph': 'Dados na página (para compartilhar)',
      'time-element': 'Uma data marcada na página',
      'calendar-link': 'Um link para adicionar a um calendário',
      'calendar-file': 'Um arquivo de calendário',
      'calendar-server': 'Seu calendário',
    },
    ofSite: 'Dados do próprio site',
    elsewhere: (source, host) => `${source}, em ${host}`,
    sure: 'certo',
    fairlySure: 'quase certo',
    notSure: 'incerto',
  },

  ownReminder: {
    amount: 'Quantos',
    unit: 'Unidade',
    time: 'às',
    units: { minutes: 'minutos antes', hours: 'horas antes', days: 'dias antes' },
    impossible: 'Escreva um número inteiro: até 1440 minutos, 168 horas ou 365 dias.',
    dayImpossible: 'Escreva um número inteiro de dias, até 365, e uma hora.',
  },

  form: {
    title: 'Corrigir o evento',
    newTitle: 'Escrever um evento',
    fields: {
      name: 'Título',
      date: 'Data',
      time: 'Hora',
      zone: 'Fuso horário',
      endDate: 'Último dia',
      endTime: 'Fim',
      location: 'Local',
      stream: 'Link da transmissão',
      description: 'Notas',
    },
    hints: {
      date: 'Ano-mês-dia',
      time: 'Vazio se não se sabe',
      zone: 'Uma cidade, como Europe/Paris',
      endDate: 'Se acaba em outro dia',
      endTime: 'Vazio se não se sabe',
      stream: 'https://…',
    },
    errors: {
      'name-missing': 'Dê um título ao evento.',
      'date-missing': 'Indique o dia em que começa.',
      'date-impossible': 'Esse dia não existe. Escreva ano-mês-dia, como 2027-05-31.',
      'time-impossible': 'Essa hora não existe. Escreva horas e minutos, como 19:30.',
      'time-missing': 'Um fim precisa de um início: indique a hora em que começa, ou deixe o fim vazio.',
      'zone-unknown': 'Esse fuso horário não existe. Escreva uma cidade grande próxima, como Europe/Paris.',
      'end-before-start': 'O fim é anterior ao início. Se acaba em outro dia, indique também esse dia.',
      'series-elsewhere': 'Pela forma como se repete, não pode ser nesse dia. Escolha outro; nada foi alterado.',
      'link-not-http': 'Isto não é um link da web. Escreva um que comece por https://, ou deixe vazio.',
    },
    refused: (count) =>
      plural(count, {
        one: 'Ainda não salvo: há # campo a rever.',
        other: 'Ainda não salvo: há # campos a rever.',
      }),
  },

  changes: {
    title: 'O que mudou',
    told: (host) => `${host} diz agora outra coisa:`,
    toldByFile: 'O arquivo diz agora outra coisa:',
    when: 'Quando',
    was: 'antes',
    now: 'agora',
    unknown: 'não indicado',
    planned: 'Como previsto',
    stops: 'Ao aceitar a mudança, os lembretes param.',
    take: 'Aceitar a mudança',
    keep: 'Manter como está',
    taken: 'Alterado como a página diz agora. Os lembretes acompanham.',
    takenCancelled: 'Marcado como cancelado: nenhum lembrete vai tocar.',
    kept: 'Fica como estava. A pergunta não será repetida.',
    streamFilled: (host) => `A página já tem o link da transmissão, e o evento salvo também: ${host}.`,
  },

  clashes: {
    event: (name, when) => `“${name}” (${when})`,
    overlaps: (named, more) => `Coincide com ${list(more > 0 ? [...named, `mais ${number(more)}`] : named)}.`,
  },

  twins: {
    title: 'Salvo duas vezes?',
    question: (name, host) => `Este evento é “${name}”, salvo a partir de ${host}?`,
    questionOfFile: (name) => `Este evento é “${name}”, que já foi salvo?`,
    join: 'Juntar os dois',
    apart: 'São dois',
    joined: 'Agora é um só.',
    keptApart: 'Continuam sendo dois. A pergunta não será repetida.',
  },

  saved: {
    upcoming: 'Próximos',
    past: (count) => `Passados (${number(count)})`,
    none: 'Nada salvo ainda.',
    noneHint: 'Os eventos salvos aparecem aqui, e são lembrados a tempo.',
    more: 'Detalhes',
  },

  notices: {
    inVain: 'Nada foi feito: nesse meio-tempo, o que estava salvo foi alterado ou removido.',
    saved: (reminders) =>
      plural(reminders.length, {
        one: `Salvo. Lembrete: ${reminders.map(lower).join(', ')}.`,
        other: `Salvo. Lembretes: ${reminders.map(lower).join(', ')}.`,
      }),
    savedSilently: 'Salvo sem lembrete.',
    changed: 'Alterações salvas.',
    removed: (name) => `“${name}” removido.`,
    restored: 'Desfeito.',
    downloaded: (count) =>
      plural(count, {
        one: '# evento escrito em um arquivo de calendário.',
        other: '# eventos escritos em um arquivo de calendário.',
      }),
    failed: 'Não deu certo: o navegador não conseguiu salvar. Nada mudou; tente de novo.',
    full: 'O espaço que os navegadores dão a uma extensão está cheio. Nada mudou. Remova eventos passados (um arquivo de tudo, nas opções, os conserva) e tente de novo.',
    downloadFailed: 'Não foi possível criar o arquivo de calendário. Tente de novo.',
  },

  doubts: {
    order: 'A data na página pode ser lida das duas maneiras.',
    weekday: (said, day, real) => `A página diz ${said}, mas ${day} cai em ${real}.`,
    year: 'A página não indica o ano.',
  },

  unreadable: (count) =>
    plural(count, {
      one: 'Esta versão não consegue ler # evento salvo. Nada foi apagado; talvez uma versão mais nova consiga.',
      other: 'Esta versão não consegue ler # eventos salvos. Nada foi apagado; talvez uma versão mais nova consiga.',
    }),
  aside: (count) =>
    plural(count, {
      one: '# evento salvo está danificado. Nada foi apagado: o que resta está à parte, veja as opções.',
      other: '# eventos salvos estão danificados. Nada foi apagado: o que resta está à parte, veja as opções.',
    }),
})
