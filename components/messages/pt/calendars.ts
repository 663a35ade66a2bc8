/** The words for putting an event into a calendar, in Portuguese. */
import type { CalendarsWords } from '../en/calendars.ts'
import type { Speech } from '../speech.ts'

export const words = ({ plural, list, number }: Speech): CalendarsWords => ({
  add: 'Adicionar ao calendário',
  addTo: (calendar) => `Adicionar a ${calendar}`,
  others: 'Outros calendários',
  targets: {
    google: 'Google Agenda',
    outlook: 'Outlook.com',
    office365: 'Office 365',
    yahoo: 'Calendário do Yahoo',
  },
  lost: (losses) => `Não incluído: ${list(losses.map((loss) => LOSSES[loss]))}.`,
  connect: 'O seu próprio servidor de calendário…',

  state: {
    sending: (calendar) => `Enviando para ${calendar}…`,
    there: (calendar) => `Em ${calendar}.`,
    waits: (calendar) => `Ainda não em ${calendar}.`,
    again: 'Haverá nova tentativa.',
    retry: 'Tentar de novo',
    changed: (calendar) => `Também foi alterado em ${calendar}. Qual vale?`,
    removedThere: (calendar) => `Foi removido de ${calendar}.`,
    changedBeforeRemoval: (calendar) => `Entretanto foi alterado em ${calendar}, e ainda está lá.`,
    mine: 'Aqui',
    theirs: 'Lá',
    keepMine: 'Manter o daqui',
    takeTheirs: 'Usar o de lá',
    addAgain: 'Adicionar de novo',
    leave: 'Deixar assim',
  },

  problems: {
    insecure: (host) => `${host} não é consultado por http: a senha poderia ser lida no caminho. Use https.`,
    refused: (host) => `Ninguém consultou ${host}, porque o acesso não foi permitido.`,
    unreachable: (host) =>
      `Não é possível acessar ${host}: está fora do ar, não há conexão, ou o navegador não confia no certificado. Abra em uma aba para ver.`,
    slow: (host) => `${host} não respondeu a tempo.`,
    password: (host) =>
      `${host} não aceita este usuário com esta senha. Muitos servidores pedem uma senha de aplicativo.`,
    forbidden: (host) => `${host} não deixa escrever lá.`,
    'no-caldav': (host) => `Nenhum servidor de calendário encontrado em ${host}. Verifique o endereço.`,
    'no-calendar': (host) => `Em ${host} não há nenhum calendário que aceite os eventos.`,
    elsewhere: (host) => `${host} encaminha para outro servidor.`,
    full: (host) => `${host} não tem espaço, ou acha grande demais.`,
    failing: (host) => `${host} está com um problema.`,
    rejected: (host) => `${host} não aceitou este evento.`,
    twin: (host) => `${host} já tem este evento, talvez em outro calendário. Remova-o lá e tente de novo.`,
    changed: (host) => `Foi alterado em ${host}.`,
    'no-server': () => 'Já não há nenhum servidor de calendário conectado. Conecte nas opções.',
  },

  removed: (name, calendar) => `“${name}” removido. Ainda está em ${calendar}.`,
  stillThere: (count, calendar) =>
    plural(count, { one: `# deles ainda está em ${calendar}.`, other: `# deles ainda estão em ${calendar}.` }),
  left: (count, calendar) =>
    plural(count, {
      one: `# evento que não está mais salvo aqui ainda está em ${calendar}.`,
      other: `# eventos que não estão mais salvos aqui ainda estão em ${calendar}.`,
    }),
  removeThere: 'Remover lá também',
  removedThere: (calendar) => `Também foi removido de ${calendar}.`,

  file: {
    heading: 'Abrir um arquivo de calendário',
    hint: 'Escolha um arquivo .ics, ou solte aqui ou na janela da extensão: os eventos são mostrados, para salvar com lembretes.',
    choose: 'Escolher um arquivo…',
    none: 'Este arquivo não contém nenhum evento futuro.',
    notCalendar: 'Este arquivo não é um calendário.',
    tooLarge: 'Este arquivo é grande demais para ler.',
    read: (count) => plural(count, { one: '# evento lido do arquivo.', other: '# eventos lidos do arquivo.' }),
    saveAll: (count) => `Salvar todos e lembrar (${number(count)})`,
    savedAll: (count) => plural(count, { one: '# evento salvo.', other: '# eventos salvos.' }),
  },

  onPage: {
    title: 'Calendários com link nesta página',
    linked: (host) => `Um calendário em ${host}`,
    read: 'Ler',
    readFrom: (host) => `Ler: o calendário em ${host}`,
    reading: 'Lendo…',
    done: (count) => plural(count, { one: '# evento lido.', other: '# eventos lidos.' }),
    doneInVain: 'Não há nenhum evento novo nele.',
    problems: {
      refused: 'Não foi lido, porque o acesso não foi permitido.',
      unreachable: 'Não é possível acessá-lo. Verifique a conexão e tente de novo.',
      missing: 'Não está lá, ou é preciso entrar com uma conta.',
      'too-large': 'É grande demais para ler.',
      'no-calendar': 'Este arquivo não é um calendário.',
      private: 'Está em uma rede privada e não foi lido.',
    },
  },
})

const LOSSES = {
  repetition: 'a repetição',
  exceptions: 'os dias excluídos',
  wholeDays: 'os dias inteiros (aparecem a partir da meia-noite)',
  notes: 'o fim das notas',
  place: 'o fim do local',
  name: 'o fim do título',
}
