/** The words for connecting a calendar server, in Japanese. */
import type { ServerWords } from '../en/server.ts'

export const words = (): ServerWords => ({
  heading: '自分のカレンダーサーバー',
  hint: 'Nextcloud、Radicale、Baikal、Fastmail、iCloud、mailbox.orgなど（CalDAV）。アプリパスワードがあれば、それを使ってください。',
  address: 'アドレス',
  user: 'ユーザー',
  secret: 'パスワードまたはトークン',
  secretHint: 'ユーザーが空欄ならトークンとして送信します。このブラウザーに残り、このサーバー以外には送りません。',
  connect: '接続',
  connecting: '接続中…',
  choose: 'どのカレンダーを使いますか？',
  connected: (calendar, host) => `接続済み：${host}の${calendar}`,
  disconnect: '接続を解除',
  noAddress: 'サーバーのアドレスを入力してください（例：cloud.example.org）。',
  elsewhere: (host) =>
    `このサーバーによると、カレンダーは${host}にあります。そちらも信頼できる場合は続けてください。以後、ユーザーとパスワードはそこにだけ送られます。`,
  use: (host) => `${host}を使う`,
})
