import type { CopyWords } from '../en/copy.ts';

export const copy: CopyWords = {
  title: 'ルールを書き出す',
  close: '閉じる',
  forms: '書き方',
  form: { notation: '記法', cli: 'AWS CLI', terraform: 'Terraform' },
  scopes: '範囲',
  scope: {
    rule: 'このルールだけ',
    list: {
      ingress: (filter) => `${filter} のインバウンドルールすべて`,
      egress: (filter) => `${filter} のアウトバウンドルールすべて`,
    },
    filter: (filter) => `${filter} 全体`,
    all: 'すべてのセキュリティグループとネットワーク ACL',
  },
  text: (form, scope) => `${scope}（${form}）`,
  copy: 'コピー',
  copied: 'コピーしました。',
  notCopied:
    'ブラウザーがコピーを許可しませんでした。テキストを選択してあるので、Ctrl+C か ⌘C を押してください。',
  empty: 'コピーするルールがありません。',
  hint: {
    lines: '1 行に 1 ルール。シナリオファイルやレッスン、作業台と同じ書き方です。',
    filters: 'シナリオファイルでの書き方です。作業台に貼り付けて使えます。',
    cli: 'bash・zsh・CloudShell など POSIX シェル向けです。アカウントの設定が変わるので、実行前に中身を確かめてください。',
    terraform: 'AWS プロバイダー v5 以降向けです。適用前に plan を確かめてください。',
  },
  comments: {
    fillIn:
      'ここでの名前はこのネットワークだけのものです。AWS は ID しか知らないので、自分の ID を入れてください。',
    idOf: (name, prefix) => `${name} の ID（${prefix}...）`,
    noPager:
      '出力でページャーが開くと、続けて貼り付けたコマンドを飲み込んでしまうので、使わないようにします。',
    takeAway: 'AWS が自動で入れるルールのうち、ここでは要らないものを削除します。',
    terraformEgress:
      'Terraform は、新しいグループに AWS が付ける「すべてのアウトバウンドを許可」を取り除きます。出られるのは、ここに書いた通信だけです。',
    terraformDefault:
      '最初から VPC にあるものを Terraform の管理下に移します。ここに書いていないルールはすべて消えます。',
    subnets:
      'サブネットとの関連付けは変わりません。使うには、このネットワーク ACL をサブネットに関連付けてください。',
  },
};
