/** The words of the agenda, in Japanese. */
import type { AgendaWords } from '../en/agenda.ts'
import type { Speech } from '../speech.ts'

const EVENTS = { other: '#件' }

export const words = ({ plural, number }: Speech): AgendaWords => ({
  title: '予定表',
  options: '設定',
  beside: 'ページの横に表示',
  besideTitle: '閲覧中のページの横に予定表を表示',
  inTab: 'タブで開く',

  glance: {
    title: 'リマインダー',
    next: (day, clock, name, others) =>
      `次のリマインダー：${day} ${clock}「${name}」${others > 0 ? `ほか${number(others)}件` : ''}`,
    none: '今後のリマインダーはありません。',
    missed: (count, days) => `この${number(days)}日間に逃したもの：${number(count)}件`,
    missedHint: 'リマインダーを表示できる前に終わったものです。その後に削除したものは含みません。',
  },

  month: {
    title: '月',
    previous: '前の月',
    next: '次の月',
    today: '今日',
    hint: '矢印キーで日と週、Page UpとPage Downで月を移動し、Enterでその日を表示します。',
    day: (day, names, count) =>
      count === 0
        ? `${day}、イベントなし`
        : `${day}、イベント${plural(count, EVENTS)}：${names.join('、')}${count > names.length ? '、…' : ''}`,
    more: (count) => `+${number(count)}`,
  },

  hours: {
    title: (day) => `${day}の時間ごとの予定`,
    allDay: '終日',
    isOpen: '終了の記載なし',
    overlap: (first, second, from, to) => `「${first}」と「${second}」が${from}から${to}まで重なっています。`,
    sameDay: (first, second) => `「${first}」と「${second}」は同じ日です。`,
    none: '重なりはありません。',
    moreOverlaps: (count) => plural(count, { other: '重なりがほかに#件あります。' }),
    more: (count) =>
      plural(count, { other: 'ほか#件は場所が足りないため、ここには描かれていません。一覧にあります。' }),
  },

  search: {
    label: '検索',
    hint: 'タイトル、場所、メモ、サイト',
    none: (query) => `「${query}」は見つかりませんでした。`,
    noneHint: 'タイトル、場所、メモ、主催者、サイトを検索します。アクセント記号や大文字小文字は区別しません。',
    clear: '検索を消す',
    found: (count) => plural(count, { other: '#件のイベントが見つかりました' }),
    onDay: (day, count) => (count === 0 ? `${day}：イベントなし` : `${day}：イベント${plural(count, EVENTS)}`),
  },

  list: {
    title: 'イベント',
    upcoming: (count) => `これから (${number(count)})`,
    past: (count) => `終了 (${number(count)})`,
    emptyDay: 'この日は何もありません。',
    all: 'すべての日',
    more: (count) => `もっと表示 (${number(count)})`,
    fromFile: 'ファイルから',
    closeFile: 'ファイルを閉じる',
  },

  select: {
    one: (name) => `選択：${name}`,
    all: (count) => `表示中のものをすべて選択 (${number(count)})`,
    title: '選択したもの',
    count: (count) => plural(count, { other: '#件を選択中' }),
    export: '書き出す (.ics)',
    remove: '削除',
    clear: '選択を解除',
    removed: (count) => plural(count, { other: '#件のイベントを削除しました。' }),
  },
})
