/** The words for the options about time and about looking at pages, in Japanese. */
import type { ChoicesWords } from '../en/choices.ts'

export const words = (): ChoicesWords => ({
  watch: {
    title: 'ページを調べるタイミング',
    choices: { all: 'すべてのサイト', others: '次のサイト以外', none: 'クリックしたときだけ' },
    hints: {
      all: '小さなスクリプトがページにイベントの告知があるかを調べ、その件数をアイコンに表示します。データがブラウザーの外に出ることはありません。',
      others: 'ほかのすべてのサイトで、告知されているイベントの件数をアイコンに表示します。',
      none: 'アイコンをクリックするまで、Rendezvousはどのページでも動きません。',
    },
    click:
      'アイコンをクリックすると、設定にかかわらずページを読み取ります。すでに開いているページには、再読み込みすると反映されます。',
    site: 'サイト',
    add: '追加',
    siteHint: '例：example.org。その下のサイト（news.example.org）も含みます。',
    noSite: (typed) =>
      typed
        ? `「${typed}」はサイト名ではありません。example.orgのように入力してください。`
        : 'example.orgのように、サイト名を入力してください。',
    known: (host) => `${host}はすでに一覧にあります。`,
    list: '調べないサイト',
    remove: (host) => `${host}をまた調べる`,
  },

  time: {
    title: '時刻',
    zone: 'タイムゾーン',
    clock: '時刻の表し方',
    weekStart: '週の始まり',
    browsers: (what) => `ブラウザーに合わせる（${what}）`,
    hint: '時刻はこのタイムゾーンで表示し、終日やタイムゾーンのない予定のリマインダーもこれに従います。',
    clocks: { '12': (example) => `12時間制（${example}）`, '24': (example) => `24時間制（${example}）` },
  },
})
