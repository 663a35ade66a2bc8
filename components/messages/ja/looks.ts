/** The words for what came of a look at a linked page, in Japanese. */
import type { LooksWords } from '../en/looks.ts'
import type { Speech } from '../speech.ts'

export const words = ({ plural }: Speech): LooksWords => ({
  done: (host) => `${host}の情報で補いました。`,
  nothingNew: (host) => `${host}にこれ以上の情報はありません。`,
  otherPlace: (host, place) => `${host}では場所が異なります：${place}`,
  contradicts: (host, name, when) =>
    `${host}では内容が異なります：「${name}」、${when}。何も取り込んでいません。そちらが正しければ「編集」で修正してください。`,
  several: (host, count) =>
    plural(count, {
      other: `${host}には#件のイベントがあり、どれがこのイベントか確かではありません。何も取り込んでいません。`,
    }),
  sendsOn: (host) =>
    `${host}は別のアドレスに転送します。行き先は実際にアクセスしないとわからないため、まだアクセスしていません。`,
  elsewhere: (host, other) => `${host}から別のサイト${other}に移動したため、読み取っていません。`,
  problems: {
    refused: (host) => `アクセスが許可されなかったため、${host}は調べていません。`,
    unreachable: (host) => `${host}に接続できません。ネットワークを確認して、もう一度お試しください。`,
    missing: (host) => `${host}によると、ページはもうありません。`,
    locked: (host) =>
      `${host}はログインを求めるか、Rendezvousのような訪問者を拒んでいます。ページを開くと、そこで読み取ります。`,
    failing: (host) => `${host}側に問題があります。後でもう一度お試しください。`,
    'too-large': (host) => `${host}のページは大きすぎて読み取れません。`,
    'no-page': (host) => `${host}から届いたものはウェブページではありません。`,
    'no-event': (host) =>
      `${host}にイベントは見つかりませんでした。ログインが必要か、開かないと表示されないのかもしれません。ページを開くと、そこで読み取ります。`,
    unreadable: (host) => `${host}のページの読み取りに失敗しました。`,
    private: (host) => `${host}はプライベートネットワークにつながるため、読み取っていません。`,
    lost: (host) => `${host}の先は読み取れませんでした。ページを開いてご確認ください。`,
  },
})
