/** The words for what nobody sees before a click, in Japanese. */
import type { LaterWords } from '../en/later.ts'
import type { Speech } from '../speech.ts'

export const words = ({ plural, number }: Speech): LaterWords => ({
  due: {
    title: 'お知らせ',
    join: '参加',
    open: 'ページを開く',
    minutes: (minutes) => `${number(minutes)}分後`,
    snooze: (minutes) => `${number(minutes)}分後にもう一度通知`,
    atStart: '開始時',
    done: '完了',
    seen: '了解',
    missed: (count) => plural(count, { other: '#件のイベントを逃しました' }),
  },

  evidence: {
    none: '元の文面は残っていません。',
    fields: {
      name: 'タイトル',
      startDate: '開始',
      previousStartDate: '変更前',
      endDate: '終了',
      doorTime: '開場',
      location: '場所',
      geo: '地図上',
      streams: '配信',
      url: 'ページ',
      organizer: '主催者',
      description: 'メモ',
      image: '画像',
      eventStatus: '状況',
      recurrence: '繰り返し',
      exceptions: '除外日',
    },
    sources: {
      you: 'あなたの入力',
      prose: 'ページの本文',
      notice: 'ページ上のお知らせ',
      'json-ld': 'ページ内のデータ（JSON-LD）',
      microdata: 'ページ内のデータ（microdata）',
      rdfa: 'ページ内のデータ（RDFa）',
      microformats: 'ページ内のデータ（microformats）',
      'open-graph': 'ページ内のデータ（共有用）',
      'time-element': 'ページが示す日付',
      'calendar-link': 'カレンダーに追加するリンク',
      'calendar-file': 'カレンダーファイル',
      'calendar-server': 'あなたのカレンダー',
    },
    ofSite: 'サイト独自のデータ',
    elsewhere: (source, host) => `${source}（${host}）`,
    sure: '確実',
    fairlySure: 'ほぼ確実',
    notSure: '不確実',
  },

  ownReminder: {
    amount: '数',
    unit: '単位',
    time: '時刻',
    units: { minutes: '分前', hours: '時間前', days: '日前' },
    impossible: '整数を入力してください：1440分、168時間、365日まで。',
    dayImpossible: '365までの整数の日数と、時刻を入力してください。',
  },

  form: {
    title: 'イベントを修正',
    newTitle: 'イベントを入力',
    fields: {
      name: 'タイトル',
      date: '日付',
      time: '時刻',
      zone: 'タイムゾーン',
      endDate: '最終日',
      endTime: '終了',
      location: '場所',
      stream: '配信のリンク',
      description: 'メモ',
    },
    hints: {
      date: '年-月-日',
      time: '不明なら空欄',
      zone: '都市名（例：Europe/Paris）',
      endDate: '別の日に終わる場合',
      endTime: '不明なら空欄',
      stream: 'https://…',
    },
    errors: {
      'name-missing': 'イベントのタイトルを入力してください。',
      'date-missing': '始まる日を入力してください。',
      'date-impossible': 'その日付は存在しません。年-月-日で入力してください（例：2027-05-31）。',
      'time-impossible': 'その時刻は存在しません。時と分で入力してください（例：19:30）。',
      'time-missing': '終了には開始が必要です。開始時刻を入力するか、終了を空欄にしてください。',
      'zone-unknown': 'そのタイムゾーンは存在しません。近くの大都市を入力してください（例：Europe/Paris）。',
      'end-before-start': '終了が開始より前です。後の日に終わる場合は、その日も入力してください。',
      'series-elsewhere':
        'この繰り返し方では、その日になることはありません。別の日を選んでください。何も変更されていません。',
      'link-not-http': 'ウェブのリンクではありません。https://で始まるリンクを入力するか、空欄にしてください。',
    },
    refused: (count) => plural(count, { other: 'まだ保存していません。#か所をご確認ください。' }),
  },

  changes: {
    title: '変更点',
    told: (host) => `${host}の内容が変わりました：`,
    toldByFile: 'ファイルの内容が変わりました：',
    when: '日時',
    was: '変更前',
    now: '変更後',
    unknown: '記載なし',
    planned: '予定どおり',
    stops: '変更を反映すると、リマインダーは止まります。',
    take: '変更を反映',
    keep: '今のまま',
    taken: 'ページの内容に合わせました。リマインダーも変わります。',
    takenCancelled: '中止として記録しました。リマインダーは鳴りません。',
    kept: '今のままにしました。もう一度尋ねることはありません。',
    streamFilled: (host) => `ページに配信のリンクが載ったので、保存済みのイベントに加えました：${host}`,
  },

  clashes: {
    event: (name, when) => `「${name}」（${when}）`,
    overlaps: (named, more) => `重なっている予定：${named.join('、')}${more > 0 ? `、ほか${number(more)}件` : ''}`,
  },

  twins: {
    title: '二重に保存？',
    question: (name, host) => `${host}から保存した「${name}」と同じですか？`,
    questionOfFile: (name) => `保存済みの「${name}」と同じですか？`,
    join: '一つにまとめる',
    apart: '別のイベント',
    joined: '一つにまとめました。',
    keptApart: '別のイベントとして残しました。もう一度尋ねることはありません。',
  },

  saved: {
    upcoming: 'これから',
    past: (count) => `終了 (${number(count)})`,
    none: '保存したイベントはまだありません。',
    noneHint: '保存したイベントはここに並び、時間になるとお知らせします。',
    more: '詳細',
  },

  notices: {
    inVain: '保存したものがその間に変更または削除されたため、何もしませんでした。',
    saved: (reminders) => plural(reminders.length, { other: `保存しました。リマインダー：${reminders.join('、')}` }),
    savedSilently: 'リマインダーなしで保存しました。',
    changed: '変更を保存しました。',
    removed: (name) => `「${name}」を削除しました。`,
    restored: '元に戻しました。',
    downloaded: (count) => plural(count, { other: '#件のイベントをカレンダーファイルに書き出しました。' }),
    failed: 'うまくいきませんでした。ブラウザーが保存できなかったため、何も変わっていません。もう一度お試しください。',
    full: 'ブラウザーが拡張機能に与える保存領域がいっぱいです。何も変わっていません。終了したイベントを削除して（設定で作る全体のファイルに残せます）、もう一度お試しください。',
    downloadFailed: 'カレンダーファイルを作成できませんでした。もう一度お試しください。',
  },

  doubts: {
    order: 'ページの日付はどちらとも読めます。',
    weekday: (said, day, real) => `ページには${said}とありますが、${day}は${real}です。`,
    year: 'ページに年の記載がありません。',
  },

  unreadable: (count) =>
    plural(count, {
      other:
        '保存済みのイベントのうち#件は、このバージョンでは読み取れません。何も削除していません。新しいバージョンなら読み取れる可能性があります。',
    }),
  aside: (count) =>
    plural(count, {
      other:
        '保存済みのイベントのうち#件が壊れています。何も削除していません。残った内容は別に保管しています（設定を参照）。',
    }),
})
