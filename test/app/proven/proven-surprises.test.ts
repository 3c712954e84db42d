import fc from 'fast-check';
import { expect, test } from 'vitest';
import { provenSurprises } from '../../../src/app/proven/proven-surprises.ts';
import { idleKindOf } from '../../../src/editor/idle.ts';
import { entriesOf, rulesOf, surprisesIn, type Lined, type Place } from '../../../src/editor/place.ts';
import { play } from '../../../src/engine/play.ts';
import { directions, type Direction } from '../../../src/scenario/rule.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { HeaderSpaces } from '../../../src/symbolic/headers/spaces.ts';
import { isExchange } from '../../../src/trace/trace.ts';
import { explainSurprise } from '../../../src/words/explain-surprise.ts';
import { surprise as words } from '../../../src/words/en/surprise.ts';
import { opened } from '../../agreement/opened.ts';
import { scenarioAndFlow } from '../../laws/arbitrary/action.ts';
import { network } from '../../network.ts';

function scenarioWith(rules: readonly string[], entries: readonly string[] = []): Scenario {
  return network(`
vpcs: { main: { cidr: 10.0.0.0/16 } }
subnets: { public: { cidr: 10.0.1.0/24, acl: gate } }
hosts: { web: { subnet: public, address: 10.0.1.10, groups: [web-sg] } }
security-groups: { web-sg: { inbound: [${rules.join(', ')}], outbound: [] } }
network-acls: { gate: { inbound: [${entries.join(', ')}], outbound: [] } }
`);
}

function told(scenario: Scenario, kind: Place['filter']['kind']): readonly string[] {
  const id = kind === 'security-group' ? 'web-sg' : 'gate';
  return provenSurprises(scenario, { filter: { kind, id }, direction: 'ingress' }, new HeaderSpaces()).map(
    (each) => (each ? explainSurprise(each, words) : '-'),
  );
}

test.each([
  {
    rules: ['tcp 0-500 from 10.0.0.0/8', 'tcp 501-65535 from 10.0.0.0/8', 'tcp 400-600 from 10.1.0.0/16'],
    says: [
      '-',
      '-',
      'without this rule the same would pass: together, `tcp 0-500 from 10.0.0.0/8` and `tcp 501-65535 from 10.0.0.0/8` let all of it pass',
    ],
  },
  {
    rules: ['https from 10.0.0.0/16', 'https from 10.0.0.0/17', 'https from 10.0.128.0/17'],
    says: [
      '-',
      'without this rule the same would pass: `https from 10.0.0.0/16` lets all of it pass',
      'without this rule the same would pass: `https from 10.0.0.0/16` lets all of it pass',
    ],
  },
  {
    rules: ['ssh from 0.0.0.0/0', 'icmpv6 from 0.0.0.0/0', 'all from ::/0'],
    says: [
      'this rule lets everybody in to SSH (22): `0.0.0.0/0` is every IPv4 address there is',
      'this matches nothing: `icmpv6` goes over IPv6, and `0.0.0.0/0` is IPv4',
      'this rule lets everybody in to SSH (22) and RDP (3389): `::/0` is every IPv6 address there is',
    ],
  },
])('of the rules $rules it is told: $says', ({ rules, says }) => {
  expect(told(scenarioWith(rules), 'security-group')).toEqual(says);
});

test.each([
  {
    entries: [
      '100 allow tcp 0-1023 from 0.0.0.0/0',
      '120 allow tcp 1024-65535 from 0.0.0.0/0',
      '140 deny tcp 1000-2000 from 10.0.0.0/8',
      '200 deny all from 0.0.0.0/0',
    ],
    says: [
      '-',
      '-',
      'no packet comes as far as this rule: rules 100 and 120 are asked before it, and together match all that it would',
      'without this rule the same would pass: what it decides, the `*` row would decide alike',
    ],
  },
  {
    entries: [
      '100 deny udp from 10.0.0.0/8',
      '110 deny udp 53 from 0.0.0.0/0',
      '120 allow tcp from 0.0.0.0/0',
    ],
    says: [
      'without this rule the same would pass: what it decides, the `*` row would decide alike',
      'without this rule the same would pass: what it decides, the `*` row would decide alike',
      '-',
    ],
  },
  {
    entries: [
      '10 allow tcp 1 from ::/0',
      '20 allow tcp 2 from ::/0',
      '30 allow tcp 3 from ::/0',
      '40 allow tcp 4 from ::/0',
      '50 deny tcp 1-4 from 2001:db8::/32',
      '60 deny tcp 1-4 from 10.0.0.0/8',
    ],
    says: [
      '-',
      '-',
      '-',
      '-',
      'no packet comes as far as this rule: rules 10, 20, 30 and 1 more are asked before it, and together match all that it would',
      'without this rule the same would pass: what it decides, the `*` row would decide alike',
    ],
  },
])('of the entries $entries it is told: $says', ({ entries, says }) => {
  expect(told(scenarioWith([], entries), 'network-acl')).toEqual(says);
});

function placesIn({ securityGroups, networkAcls }: Scenario): readonly Place[] {
  return directions.flatMap((direction) => [
    ...securityGroups.map(({ id }) => ({ filter: { kind: 'security-group', id } as const, direction })),
    ...networkAcls.map(({ id }) => ({ filter: { kind: 'network-acl', id } as const, direction })),
  ]);
}

/** The scenario without the rules that are said to be idle, and how many those were. */
function withoutIdle(scenario: Scenario): { readonly scenario: Scenario; readonly idle: number } {
  const spaces = new HeaderSpaces();
  let idle = 0;
  const left = <Item extends object>(
    items: readonly Lined<Item>[],
    filter: Place['filter'],
    direction: Direction,
  ) => {
    const surprises = provenSurprises(scenario, { filter, direction }, spaces);
    const kept = items.filter((_, index) => !idleKindOf(surprises[index]));
    idle += items.length - kept.length;
    return kept.map(({ item }) => item);
  };
  const rules = (id: string, direction: Direction) => {
    const filter = { kind: 'security-group', id } as const;
    return left(rulesOf(scenario, { filter, direction }), filter, direction);
  };
  const entries = (id: string, direction: Direction) => {
    const filter = { kind: 'network-acl', id } as const;
    return left(entriesOf(scenario, { filter, direction }), filter, direction);
  };
  const securityGroups = scenario.securityGroups.map((each) => {
    return { ...each, ingress: rules(each.id, 'ingress'), egress: rules(each.id, 'egress') };
  });
  const networkAcls = scenario.networkAcls.map((each) => {
    return { ...each, ingress: entries(each.id, 'ingress'), egress: entries(each.id, 'egress') };
  });
  return { scenario: { ...scenario, securityGroups, networkAcls }, idle };
}

test('without the rules that are said to be idle, the engine gives the same answer to any packet', () => {
  let idle = 0;
  fc.assert(
    fc.property(
      scenarioAndFlow,
      fc.constantFrom('none', 'acls', 'groups-in', 'all'),
      ({ network: drawn, flow }, kind) => {
        const whole = opened(drawn, kind);
        const bare = withoutIdle(whole);
        idle += bare.idle;
        const [before, after] = [whole, bare.scenario].map((scenario) => {
          const [event] = play(scenario, [{ kind: 'send', flow, oneway: false }]).events;
          return event && isExchange(event) && [event.request.outcome, event.roundTrip];
        });
        expect(after).toEqual(before);
      },
    ),
    { numRuns: 300 },
  );
  expect(idle).toBeGreaterThan(300);
});

test('what is told from the rules two by two is always proved as well', () => {
  fc.assert(
    fc.property(scenarioAndFlow, ({ network: drawn }) => {
      const scenario = opened(drawn, 'all');
      for (const place of placesIn(scenario)) {
        const proven = provenSurprises(scenario, place, new HeaderSpaces());
        for (const [index, plain] of surprisesIn(scenario, place).entries())
          if (plain) expect(proven[index]).toBeDefined();
      }
    }),
  );
});
