import type { ruleProblem as en } from '../en/rule-problem.ts';
import { surprise } from './surprise.ts';

export const ruleProblem: typeof en = {
  ...surprise,
  'default-elsewhere': (id, vpc) => `「${id}」は VPC「${vpc}」のデフォルトなので、ほかの VPC には置けません`,
  'default-associated': (id) =>
    `「${id}」はデフォルトのセキュリティグループなので、ほかの VPC に関連付けられません`,
  'associated-already': (id, vpc) => `セキュリティグループ「${id}」はもう VPC「${vpc}」で使えます`,
  'mixed-families':
    'プレフィックスリストのエントリは IPv4 か IPv6 のどちらか一方です。これは先頭のエントリと種類が違います',
  'entry-twice': (text) => `「${text}」はこのリストにもうあります`,
  'no-groups': (host) =>
    `「${host}」にセキュリティグループがないので、何も通りません。AWS では、インターフェイスに一つ以上必要です`,
  'over-max-entries': (count, max) =>
    `エントリが ${String(count)} 個あります。最大エントリ数は ${String(max)} です`,
  'rules-over-quota': (count, direction, family, quota) =>
    `${direction}ルールが ${family} で ${String(count)} 個分あります（プレフィックスリストは最大エントリ数で数えます）。デフォルトのクォータは ${String(quota)} で、引き上げを申請できます`,
  'rules-times-groups': {
    one: (rules, most) =>
      `ルールが ${String(rules)} 個分あります。引き上げても ${String(most)} 個までで、しかもグループが一つのインターフェイスに一つだけのときです`,
    several: (rules, groups, end, most) =>
      `ルールが ${String(rules)} 個分あり、「${end}」のグループが ${String(groups)} 個です。どちらのクォータもリージョン全体のもので、引き上げても二つの積は ${String(most)} までです`,
  },
  'groups-over-quota': (count, quota, most) =>
    `一つのインターフェイスにセキュリティグループが ${String(count)} 個あります。デフォルトのクォータは ${String(quota)} で、${String(most)} まで引き上げられます`,
  'groups-over-most': (count, most) =>
    `一つのインターフェイスに付けられるセキュリティグループは ${String(most)} 個までです（${String(count)} 個あります）`,
  'entries-over-quota': (count, direction, family, quota, most) =>
    `${direction}ルールが ${family} で ${String(count)} 個あります。デフォルトのクォータは ${String(quota)} で、${String(most)} まで引き上げられます`,
  'entries-over-most': (count, direction, family, most) =>
    `ネットワーク ACL の${direction}ルールは、${family} で ${String(most)} 個までです（${String(count)} 個あります）`,
};
