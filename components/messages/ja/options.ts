/** The words of the options page, in Japanese. */
import type { OptionsWords } from '../en/options.ts'
import type { Speech } from '../speech.ts'

export const words = ({ plural, number }: Speech): OptionsWords => ({
  heading: '設定',
  reminders: '新しく保存したイベントのリマインダー',
  timed: '時刻がわかる場合',
  day: '日付だけがわかる場合',
  due: 'リマインダーの時刻になったら',
  sound: '音を鳴らす',
  opensStream: 'イベントの開始時に配信を自動で開く',
  soundRefused: 'ブラウザーが音を許可しませんでした。',
  hint: '保存済みのイベントのリマインダーは変わりません。',
  saved: '保存しました。',
  privacy: 'ご自分で送るもの以外は、すべてこのブラウザーの中に残ります。アカウントも当方のサーバーもありません。',

  language: {
    title: '言語',
    browser: 'ブラウザーに合わせる',
    hint: 'Rendezvousと通知の言語です。ページはそのページの言語で読み取ります。',
  },

  file: {
    title: '全体を一つのファイルに',
    what: '保存済みのイベントとリマインダー、この設定が入ります。パスワードは入りません。',
    download: 'ダウンロード',
    read: 'ファイルを読み込む…',
    hint: '読み込むと、ここにないものと、ファイルのほうが新しいものが加わります。ここのほうが新しいものは残ります。',
    nothingNew: 'このファイルに新しいイベントはありません。',
    done: (added, replaced, same) =>
      `イベントを${number(added)}件追加、${number(replaced)}件を新しいもので置き換え、${number(same)}件は同じでした。`,
    kept: (names, more) => `ここのほうが新しいため残しました：${names}${more > 0 ? `；ほか${number(more)}件` : ''}。`,
    settings: {
      read: '設定を読み込みました。',
      same: '',
      kept: 'ここの設定のほうが新しいため残しました。',
      newer: 'ファイルの設定はより新しいバージョンのものなので読み込みませんでした。',
      none: '',
    },
    aside: (count) => plural(count, { other: 'そのうち#件はこのバージョンでは読み取れないため、別に保管しています。' }),
    problems: {
      'too-large': 'Rendezvousのファイルにしては大きすぎます。何も変わっていません。',
      'no-backup': 'Rendezvousのファイルではないか、一部しかありません。何も変わっていません。',
      newer:
        'より新しいバージョンのRendezvousで書かれたファイルです。Rendezvousを更新してから読み込んでください。何も変わっていません。',
    },
  },

  setAside: {
    title: '壊れて別に保管したもの',
    what: 'これらの保存済みイベントはもう読み取れません。残った内容は全体のファイルに入ります。できれば元のページから保存し直してください。',
    item: (name, day) => `${name}（${day}に発見）`,
    nameless: 'タイトルなし',
    delete: '削除',
    deleted: '削除しました。',
  },

  browsers: {
    title: 'ほかのブラウザー',
    wish: '同じアカウントのすべてのブラウザーで、保存済みのイベントをそろえる',
    hint: '最初はオフです。ブラウザーのアカウントの同期機能を使うため、そちらもオンにする必要があります。ほかの誰にも送信しません。使える容量が少ないため、近い予定を優先します。',
    waiting: 'まもなく始まります。',
    done: (time) => `同期済み：${time}`,
    leftOut: (count) => plural(count, { other: '容量が足りず、#件のイベントはここだけにあります。' }),
    failed: 'ブラウザーが受け付けませんでした。ここに保存したものは無事です。後でもう一度試します。',
  },
})
