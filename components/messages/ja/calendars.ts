/** The words for putting an event into a calendar, in Japanese. */
import type { CalendarsWords } from '../en/calendars.ts'
import type { Speech } from '../speech.ts'

export const words = ({ plural, number }: Speech): CalendarsWords => ({
  add: 'カレンダーに追加',
  addTo: (calendar) => `${calendar}に追加`,
  others: 'ほかのカレンダー',
  targets: {
    google: 'Googleカレンダー',
    outlook: 'Outlook.com',
    office365: 'Office 365',
    yahoo: 'Yahooカレンダー',
  },
  lost: (losses) => `引き継がれないもの：${losses.map((loss) => LOSSES[loss]).join('、')}`,
  connect: '自分のカレンダーサーバー…',

  state: {
    sending: (calendar) => `${calendar}に送信中…`,
    there: (calendar) => `${calendar}に登録済み。`,
    waits: (calendar) => `${calendar}にはまだありません。`,
    again: '自動でもう一度試します。',
    retry: 'もう一度試す',
    changed: (calendar) => `${calendar}でも変更されています。どちらを残しますか？`,
    removedThere: (calendar) => `${calendar}では削除されています。`,
    changedBeforeRemoval: (calendar) => `その間に${calendar}で変更され、まだ残っています。`,
    mine: 'ここ',
    theirs: 'サーバー',
    keepMine: 'ここの内容を残す',
    takeTheirs: 'サーバーの内容にする',
    addAgain: 'もう一度追加',
    leave: 'このままにする',
  },

  problems: {
    insecure: (host) =>
      `httpでは${host}に接続しません。途中でパスワードを読まれるおそれがあります。httpsを使ってください。`,
    refused: (host) => `アクセスが許可されなかったため、${host}に接続していません。`,
    unreachable: (host) =>
      `${host}に接続できません。停止しているか、オフラインか、ブラウザーが証明書を信頼していません。タブで開いてご確認ください。`,
    slow: (host) => `${host}から時間内に応答がありませんでした。`,
    password: (host) =>
      `${host}はこのユーザーとパスワードを受け付けません。アプリパスワードが必要なサーバーが多くあります。`,
    forbidden: (host) => `${host}では、そこに書き込む権限がありません。`,
    'no-caldav': (host) => `${host}にカレンダーサーバーが見つかりません。アドレスをご確認ください。`,
    'no-calendar': (host) => `${host}に、イベントを登録できるカレンダーがありません。`,
    elsewhere: (host) => `${host}は別のサーバーに転送します。`,
    full: (host) => `${host}に空きがないか、大きすぎます。`,
    failing: (host) => `${host}側に問題があります。`,
    rejected: (host) => `${host}はこのイベントを受け付けませんでした。`,
    twin: (host) =>
      `${host}にはこのイベントがすでにあります（別のカレンダーかもしれません）。そちらで削除してから、もう一度試してください。`,
    changed: (host) => `${host}で変更されています。`,
    'no-server': () => 'カレンダーサーバーに接続していません。設定から接続してください。',
  },

  removed: (name, calendar) => `「${name}」を削除しました。${calendar}にはまだあります。`,
  stillThere: (count, calendar) => plural(count, { other: `そのうち#件は${calendar}にまだあります。` }),
  left: (count, calendar) =>
    plural(count, { other: `ここにはもう保存されていないイベント#件が、${calendar}にまだあります。` }),
  removeThere: 'そちらも削除',
  removedThere: (calendar) => `${calendar}からも削除しました。`,

  file: {
    heading: 'カレンダーファイルを開く',
    hint: '.icsファイルを選ぶか、ここまたはポップアップにドロップしてください。イベントが表示され、リマインダー付きで保存できます。',
    choose: 'ファイルを選ぶ…',
    none: 'このファイルに、これからのイベントはありません。',
    notCalendar: 'このファイルはカレンダーではありません。',
    tooLarge: 'このファイルは大きすぎて読み取れません。',
    read: (count) => plural(count, { other: 'ファイルから#件のイベントを読み取りました。' }),
    saveAll: (count) => `すべて保存して通知 (${number(count)})`,
    savedAll: (count) => plural(count, { other: '#件のイベントを保存しました。' }),
  },

  onPage: {
    title: 'このページがリンクしているカレンダー',
    linked: (host) => `${host}のカレンダー`,
    read: '読み取る',
    readFrom: (host) => `読み取る：${host}のカレンダー`,
    reading: '読み取り中…',
    done: (count) => plural(count, { other: '#件のイベントを読み取りました。' }),
    doneInVain: '新しいイベントはありません。',
    problems: {
      refused: 'アクセスが許可されなかったため、読み取っていません。',
      unreachable: '接続できません。ネットワークを確認して、もう一度お試しください。',
      missing: '存在しないか、ログインが必要です。',
      'too-large': '大きすぎて読み取れません。',
      'no-calendar': 'このファイルはカレンダーではありません。',
      private: 'プライベートネットワーク内にあるため、読み取っていません。',
    },
  },
})

const LOSSES = {
  repetition: '繰り返し',
  exceptions: '除外日',
  wholeDays: '終日（0時からの表示になります）',
  notes: 'メモの終わり',
  place: '場所の終わり',
  name: 'タイトルの終わり',
}
