/** The words of the page that is shown once, after the installation, in Portuguese. */
import type { WelcomeWords } from '../en/welcome.ts'

export const words = (): WelcomeWords => ({
  title: 'Boas-vindas',
  heading: 'Uma página anuncia um evento. O Rendezvous percebe.',
  lead: 'Mostra o quê, quando e onde, na sua hora; lembra antes do início, com a transmissão a um clique, e leva o evento a qualquer calendário. Tudo no seu dispositivo: sem conta, e nada sai do navegador sem que seja enviado por quem o usa.',

  sample: {
    title: 'Veja como funciona',
    what: 'Uma publicação, e o que o Rendezvous entende dela, como um clique no ícone mostra no dia da publicação.',
    post: 'A publicação',
    language: 'pt',
    name: 'Uma noite sobre busca',
    byline: 'Quarta-feira, 4 de março de 2026',
    text: 'Na próxima segunda-feira às 19h nos encontramos em La Cantine, 12 rue Verte, Paris, para falar de buscadores. Quem não puder vir: estamos ao vivo no YouTube.',
    only: 'Isto é um exemplo: nada foi salvo.',
    hint: '“Próxima segunda-feira” conta a partir do dia em que foi escrito, e 19h é a hora de Paris. O que a publicação não diz, como o link da transmissão, fica em aberto. Onde uma página não anuncia nada, o Rendezvous não diz nada.',
  },

  reads: {
    title: 'O que pode ler, e por quê',
    pages:
      'Páginas da web, para perceber que uma anuncia um evento: um script de poucos kB procura sinais, e só onde os encontra a página é lida, na própria página.',
    icon: 'A página em que se clica no ícone, e o que se seleciona para ser lembrado.',
    never: 'Não envia nada disso a lugar nenhum, e só guarda o que for salvo.',
  },

  access: {
    title: 'O navegador mantém o Rendezvous fora das páginas',
    what: 'Por isso o ícone não consegue contar os eventos sozinho. Um clique nele lê a página de qualquer forma.',
    allow: 'Permitir em todos os sites',
    refused: 'Não permitido. Pode ser feito a qualquer momento, aqui ou nas opções.',
    allowed: 'Permitido.',
  },

  pin: {
    title: 'Mantenha o ícone à vista',
    chrome:
      'Clique na peça de quebra-cabeça ao lado do endereço e depois no alfinete ao lado do Rendezvous: o ícone conta os eventos de cada página.',
    firefox:
      'Clique na peça de quebra-cabeça ao lado do endereço, depois na engrenagem ao lado do Rendezvous, e escolha “Fixar na barra de ferramentas”: o ícone conta os eventos de cada página.',
    keys: 'Pelo teclado: Alt+Shift+E abre, Alt+Shift+R lembra do que está selecionado.',
  },

  saved: 'Salvo.',
  options: 'Todas as opções',
})
