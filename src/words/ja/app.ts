import type { AppWords } from '../en/app.ts';

export const app: AppWords = {
  name: 'Kaerimichi',
  tagline: '帰り道',
  skip: '本文へ移動',
  rooms: 'メニュー',
  home: 'ホーム',
  lessons: 'レッスン',
  types: 'タイプ',
  workbench: '作業台',
  language: '言語',
  theme: '配色',
  themes: { auto: '自動', light: '明るい', dark: '暗い' },
  help: 'キー操作とヘルプ',
  close: '閉じる',
  notFound: 'このアドレスには何もありません。',
  loading: '読み込んでいます',
  portRuler: 'ポートのものさし',
  broken: 'この部分を読み込めませんでした。ページを再読み込みしてください。進み具合は残っています。',
  notSaved: 'このブラウザーでは保存ができません。そのまま使えますが、ページを閉じると進み具合は消えます。',
  dismiss: 'わかりました',

  hero: {
    title: '荷物は届いた。なのに、トラックが帰れない。',
    lead: 'AWS には、覚えている門番と、忘れる門番がいます。行きの通信を見送って、戻りの通信の帰り道をたどってみましょう。',
    question: 'どうしてだと思いますか。',
    answers: {
      door: 'web の扉に、出るためのルールがない',
      forgets: 'ゲートが、行きに通したことを忘れた',
      port: 'ノート PC の 22 番ポートが閉じている',
    },
    replies: {
      door: 'この扉は、どちら向きも「すべて許可」です。しかも扉（セキュリティグループ）には台帳があり、戻りの通信ならルールがなくても出られます。止めたのはゲートです。',
      forgets:
        'そのとおり。ネットワーク ACL は何も覚えません。帰り道もルールに書かないと、戻りの通信は帰れません。',
      port: '戻りの通信が向かうのは 22 番ではなく、ノート PC が選んだポートです。ゲートにそのためのルールがありません。',
    },
    begin: 'レッスン 1 を始める',
    beginDetail: '約 3 分・登録不要',
    all: 'レッスン一覧',
  },

  transport: {
    label: '再生',
    play: '再生',
    pause: '一時停止',
    back: '一歩戻る',
    forward: '一歩進む',
    start: '最初へ',
    end: '最後へ',
    time: '時間',
    timeValue: (seconds, all) => `${all} 秒のうち ${seconds} 秒`,
    speed: '速さ',
    times: (factor) => `${String(factor)} 倍`,
  },

  view: {
    label: '見かた',
    truck: 'トラック',
    packet: 'パケット',
    both: '両方',
  },

  panels: {
    stage: '配達のようす',
    rules: 'ルール',
    steps: '一歩ずつ',
    lesson: 'レッスン',
    stepsHidden: '配達が始まると、ここに一歩ずつ出ます。',
  },

  happened: {
    roundTrip: '帰り着いた',
    dropped: '止まった',
    refused: '断られた',
    arrived: '届いた',
    notSent: '送れない',
  },
};
