/** The words of the interface that may be wanted at first, in Japanese. */
import type { FirstWords } from '../en/first.ts'
import type { Speech } from '../speech.ts'

export const words = ({ plural, number }: Speech): FirstWords => ({
  comma: '、',
  colon: '：',
  tabs: {
    label: '表示する内容',
    page: 'このページ',
    saved: (count) => (count > 0 ? `保存済み (${number(count)})` : '保存済み'),
  },
  openOptions: '設定',
  openAgenda: '予定表',
  calendarName: 'Rendezvous',

  page: {
    reading: 'ページを読み取り中…',
    none: 'このページにイベントは見つかりませんでした。',
    noneHint: 'Rendezvousは、ページが実際に告知しているものだけを表示します。確かでないものは表示しません。',
    forbidden: 'このページは読み取れません。',
    forbiddenHint:
      'ブラウザーは、自身のページ、ストア、一部のファイルに拡張機能が入ることを許しません。ウェブページを開いて、もう一度お試しください。',
    failed: 'ページの読み取りに失敗しました。',
    failedHint: 'ページを再読み込みして、このウィンドウを開き直してください。',
    found: (count) => plural(count, { other: 'このページのイベント：#件' }),
    selected: '選択した部分から',
    noneSelected: '選択した部分に日付がありません。わかることを入力してください：',
    nothingSelected:
      'このページで文字が選択されていません。先にイベントの文を選択するか、わかることを入力してください：',
  },

  when: {
    dayAndClock: (day, clock) => `${day} ${clock}`,
    noClock: '時刻の記載なし',
    noZone: (clock) => `${clock}（タイムゾーンの記載なし）`,
    inCity: (clock, city) => `${clock}（${city}時間）`,
    forYou: (told, mine) => `${told}、こちらでは${mine}`,
    started: (distance) => `${distance}に開始`,
    repeats: {
      DAILY: '毎日',
      WEEKLY: '毎週',
      MONTHLY: '毎月',
      YEARLY: '毎年',
    },
    repeatsOtherwise: '繰り返しあり',
  },

  look: {
    open: (gaps) => `リンク先のページに記載があるかもしれません：${gaps.map((gap) => GAPS[gap]).join('、')}`,
    lookOn: (host) => `${host}を調べる`,
    reading: (host) => `${host}を調べています…`,
    follow: '転送先を調べる',
    openPage: 'ページを開く',
    added: {
      name: 'タイトル',
      startDate: '日時',
      previousStartDate: '変更前の日付',
      endDate: '終了',
      doorTime: '開場',
      location: '場所',
      geo: '地図上の位置',
      streams: '配信',
      url: 'ページ',
      organizer: '主催者',
      description: 'メモ',
      image: '画像',
      eventStatus: '状況',
      recurrence: '繰り返し',
      exceptions: '除外日',
    },
    from: (added, host) => `${added.join('、')}：${host}より`,
    instead: 'リンク先のイベントのページに詳細があるかもしれません。',
    noWeb: 'リンク先に詳細があるかもしれませんが、リンクがウェブアドレスではありません。',
    private: (host) =>
      `リンク先に詳細があるかもしれませんが、${host}はプライベートネットワーク内にあるため、Rendezvousは調べません。`,
  },

  eitherDay: (first, second) => `${first}と${second}のどちらですか？`,

  status: {
    EventCancelled: '中止',
    EventPostponed: '延期',
    EventRescheduled: '日程変更',
    EventMovedOnline: 'オンラインに変更',
  },
  movedFrom: (day) => `変更前：${day}`,
  postponedHint: 'これは元の日付です。新しい日付がわかったら修正してください。',
  past: '終了',
  isSaved: '保存済み',
  unsure: '日付が確かではありません。ご確認ください。',

  place: '場所',
  stream: '配信',
  link: 'ページ',
  streamWithoutLink: (platform) => `${platform}（リンクの記載なし）`,
  joinStream: (platform) => `${platform}で参加`,
  foundOn: '見つけたページ：',
  opensAt: (host) => `${host}を開きます`,

  buttons: {
    saveAndRemind: '保存して通知',
    save: '保存',
    saveChanges: '変更を保存',
    write: '自分で入力',
    cancel: 'キャンセル',
    edit: '編集',
    ics: '.ics',
    icsTitle: 'どのカレンダーでも使える形式でダウンロード',
    allIcs: 'すべてダウンロード (.ics)',
    remove: '削除',
    undo: '元に戻す',
    add: '追加',
  },

  evidenceTitle: 'この情報の根拠',

  reminders: {
    title: 'リマインダー',
    none: 'リマインダーなし',
    atStart: '開始時',
    before: (amount, unit) => plural(amount, BEFORE[unit]),
    thatDay: (clock) => `当日の${clock}`,
    dayBefore: (clock) => `前日の${clock}`,
    daysBefore: (days, clock) => plural(days, { other: `#日前の${clock}` }),
    own: 'カスタム…',
    alreadyOver: 'この時刻はもう過ぎています。',
  },
})

const GAPS = {
  day: '日付',
  time: '時刻',
  zone: 'タイムゾーン',
  place: '場所',
  stream: '配信のリンク',
}

const BEFORE = {
  minutes: { other: '#分前' },
  hours: { other: '#時間前' },
  days: { other: '#日前' },
}
