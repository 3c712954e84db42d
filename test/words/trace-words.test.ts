import { describe, expect, test } from 'vitest';
import { describeLedger } from '../../src/words/describe-ledger.ts';
import { describeExchange, describeStep } from '../../src/words/describe.ts';
import { trace as en } from '../../src/words/en/trace.ts';
import { trace as ja } from '../../src/words/ja/trace.ts';
import type { GatewayFault } from '../../src/trace/gateway-fault.ts';
import type { LostReference } from '../../src/trace/looked.ts';
import type { Exchange, Forwarding, Place, Step } from '../../src/trace/trace.ts';
import {
  address,
  faultAt,
  gateway,
  groupsOfWeb,
  interfaceOf,
  ledgerLine,
  missedGroup,
  packetTo,
  passage,
  ruleOfWeb,
  unmatched,
} from '../trace/step.ts';

const unchanged: Forwarding = { kind: 'gateway' };
const nat = gateway('nat-gateway', 'exit');
const balancer = gateway('load-balancer', 'front', 'ingress');

function said(step: Step): readonly [string, string] {
  return [describeStep(step, 'request', en), describeStep(step, 'request', ja)];
}

test.each<{ at: Place; says: readonly [string, string] }>([
  {
    at: gateway('internet-gateway', 'igw'),
    says: ['internet gateway', 'インターネットゲートウェイ'],
  },
  {
    at: gateway('egress-only-internet-gateway', 'eigw'),
    says: ['egress-only internet gateway', 'Egress-Only インターネットゲートウェイ'],
  },
  { at: nat, says: ['NAT gateway exit', 'NAT ゲートウェイ exit'] },
  { at: gateway('peering', 'other'), says: ['peering connection with other', 'other とのピアリング接続'] },
  {
    at: gateway('transit-gateway', 'hub'),
    says: ['transit gateway hub', 'トランジットゲートウェイ hub'],
  },
  { at: balancer, says: ['load balancer front', 'ロードバランサー front'] },
  {
    at: interfaceOf('firewall'),
    says: ['network interface of firewall', 'firewall のネットワークインターフェイス'],
  },
])('what changes nothing is passed as it is: $says', ({ at, says: [english, japanese] }) => {
  expect(said(passage(at, unchanged))).toEqual([
    `Request, ${english}: goes on unchanged`,
    `行き・${japanese}：そのまま先へ`,
  ]);
});

test('an address that nobody has is no interface and no gateway', () => {
  expect(said(faultAt(interfaceOf('2001:db8::9'), 'nobody-there'))).toEqual([
    'Request, address 2001:db8::9: stopped: nobody has this address',
    '行き・アドレス 2001:db8::9：このアドレスを持つものがなく、届かない',
  ]);
});

describe('a NAT gateway or load balancer that knows no such connection', () => {
  test.each<{ because: string; at: Place; says: string }>([
    {
      because: 'inbound, nobody behind it waits',
      at: gateway('nat-gateway', 'exit', 'ingress'),
      says: 'nothing that left through the NAT gateway waits for this',
    },
    { because: 'outbound, the request came another way', at: nat, says: 'the request came by another way' },
    { because: 'it sent no request', at: balancer, says: 'the load balancer has sent no request' },
  ])('says that $because', ({ at, says }) => {
    expect(said(faultAt(at, 'nat-no-mapping'))[0]).toContain(says);
  });
});

test.each<{ at: Place; fault: GatewayFault; helps: readonly [string, string] }>([
  {
    at: interfaceOf('firewall'),
    fault: 'source-dest-check',
    helps: ['with the source/destination check off it would pass', '無効にすれば通れる'],
  },
  {
    at: gateway('egress-only-internet-gateway', 'eigw', 'ingress'),
    fault: 'egress-only',
    helps: ['by an internet gateway it could', 'インターネットゲートウェイなら入れる'],
  },
  { at: nat, fault: 'nat-expired', helps: ['keepalives would hold it open', 'キープアライブで防げる'] },
  {
    at: interfaceOf('web', 'egress'),
    fault: 'port-25',
    helps: ['AWS lifts this on request', 'AWS に申請すれば解除される'],
  },
])('$fault says what would help', ({ at, fault, helps: [english, japanese] }) => {
  const [inEnglish, inJapanese] = said(faultAt(at, fault));
  expect(inEnglish).toContain(english);
  expect(inJapanese).toContain(japanese);
});

test.each<{ balanced: Forwarding; says: readonly [string, string] }>([
  {
    balanced: {
      kind: 'balanced',
      source: { before: address('198.51.100.7'), after: address('10.0.1.50') },
      destination: { before: address('10.0.1.50'), after: address('10.0.2.10') },
    },
    says: [
      'Request, load balancer front: goes on to the target; its source 198.51.100.7 becomes 10.0.1.50 and its destination 10.0.1.50 becomes 10.0.2.10',
      '行き・ロードバランサー front：送信元 198.51.100.7 を 10.0.1.50 に、送信先 10.0.1.50 を 10.0.2.10 に付け替えてターゲットへ',
    ],
  },
  {
    balanced: {
      kind: 'balanced',
      source: { before: address('198.51.100.7'), after: address('198.51.100.7') },
      destination: { before: address('10.0.1.50'), after: address('10.0.2.10') },
    },
    says: [
      'Request, load balancer front: goes on to the target; its destination 10.0.1.50 becomes 10.0.2.10',
      '行き・ロードバランサー front：送信先 10.0.1.50 を 10.0.2.10 に付け替えてターゲットへ',
    ],
  },
])('a load balancer tells what it rewrites, and nothing else', ({ balanced, says }) => {
  expect(said(passage(balancer, balanced))).toEqual(says);
});

test('what returns to its sender needs no route', () => {
  const table: Place = { kind: 'route', id: 'far', direction: 'egress' };
  expect(said(passage(table, { kind: 'return-to-sender', id: 'exit' }))).toEqual([
    'Request, route table of far: goes back to exit, through which the request came, whatever the routes say',
    '行き・far のルートテーブル：ルートに関係なく、行きに通った exit へ戻る',
  ]);
});

test.each<{ lost: LostReference; says: readonly [string, string] }>([
  { lost: 'internet', says: ['over the internet', 'インターネットを通るので'] },
  { lost: 'nat-gateway', says: ['through a NAT gateway', 'NAT ゲートウェイを通るので'] },
  { lost: 'appliance', says: ['through an appliance', 'アプライアンスを通るので'] },
  { lost: 'other-region', says: ['across Regions', 'リージョンをまたぐので'] },
  {
    lost: 'transit-gateway-outbound',
    says: [
      'over a transit gateway, where only inbound rules may name groups',
      'トランジットゲートウェイ越しに参照できるのはインバウンドルールだけなので',
    ],
  },
  {
    lost: 'transit-gateway-off',
    says: [
      'over a transit gateway with security group referencing off',
      'トランジットゲートウェイのセキュリティグループ参照が無効なので',
    ],
  },
])('a group that is lost on the way ($lost) is said to be', ({ lost, says: [where, why] }) => {
  expect(said(unmatched([missedGroup('https from sg:shop-sg', lost)]))).toEqual([
    `Request, security groups of web, inbound: stopped: no rule of web-sg matches (nearest was "https from sg:shop-sg": source 10.0.2.20 is not known as sg:shop-sg ${where}; a CIDR would match)`,
    `行き・web のセキュリティグループ（インバウンド）：web-sg のどのルールにも一致せず、通れない（いちばん近いのは「https from sg:shop-sg」だが、${why}、送信元 10.0.2.20 は sg:shop-sg とは見なされない。CIDR で書けば一致する）`,
  ]);
});

test('a connection that was forgotten is told where it would have helped', () => {
  const [english, japanese] = said(unmatched([], { what: 'expired', entry: ledgerLine() }));
  expect(english).toContain(
    'web-sg has no inbound rule; the connection was in the ledger, but was idle for too long',
  );
  expect(japanese).toContain('台帳に載っていた接続だが、通信のない時間が長すぎて、もう忘れられている');
});

test('a connection that AWS tracks whatever the rules is written down as one', () => {
  const decision = ruleOfWeb('https from 0.0.0.0/0');
  const written = (automatic: boolean): Step => ({
    at: groupsOfWeb,
    packet: packetTo('10.0.1.10'),
    ruling: {
      verdict: 'allow',
      by: decision,
      looked: [decision],
      connection: { what: 'written', entry: ledgerLine({ automatic }) },
    },
  });
  expect(said(written(true))[0]).toMatch(
    /; the connection is written down, as AWS tracks it whatever the rules$/,
  );
  expect(said(written(false))[0]).toMatch(/; the connection is written down$/);
});

test.each([
  { what: 'found', line: {}, state: ['tracked', '追跡中'] },
  { what: 'found', line: { automatic: true }, state: ['tracked automatically', '自動的に追跡中'] },
  { what: 'untracked', line: { tracked: false }, state: ['not tracked', '追跡なし'] },
  { what: 'expired', line: {}, state: ['expired', '期限切れ'] },
] as const)('a $what line of the ledger is $state', ({ what, line, state: [english, japanese] }) => {
  const note = { what, entry: ledgerLine(line) };
  expect([describeLedger(note, '351', en), describeLedger(note, '351', ja)]).toEqual([
    `ledger of web: ${english}, 351 s old, by the rule "https from 198.51.100.0/24" of web-sg`,
    `web の台帳：${japanese}（351 秒経過、web-sg のルール「https from 198.51.100.0/24」で開始）`,
  ]);
});

test('how an exchange ended names the place where it did', () => {
  const stop = faultAt(interfaceOf('10.0.1.77'), 'nobody-there');
  const exchange: Exchange = {
    kind: 'exchange',
    at: 0,
    action: 'send',
    from: { kind: 'internet', id: 'laptop', address: address('198.51.100.7') },
    to: { kind: 'unknown', address: address('10.0.1.77') },
    packet: stop.packet,
    request: { outcome: 'dropped', steps: [stop], stop, beyond: [] },
    roundTrip: false,
    forgotten: [],
  };
  expect(describeExchange(exchange, en)).toBe('the request is dropped: address 10.0.1.77');
});
