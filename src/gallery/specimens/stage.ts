import FlowLogPane from '../../stage/flow-log/FlowLogPane.svelte';
import LedgerTable from '../../stage/ledger/LedgerTable.svelte';
import Stage from '../../stage/Stage.svelte';
import StepList from '../../stage/StepList.svelte';
import Strip from '../../stage/Strip.svelte';
import Twin from '../../stage/Twin.svelte';
import type { SpanKind } from '../../timeline/timeline.ts';
import { defaultFormat } from '../../trace/flow-log-format.ts';
import { formatRecord } from '../../trace/flow-log-line.ts';
import { flowLogOf } from '../../trace/flow-log.ts';
import { describeStep } from '../../words/describe.ts';
import {
  byIpv6,
  comesHome,
  forgotten,
  idle,
  momentOf,
  nobodySends,
  overTransitGateway,
  refused,
  resetByNat,
  returnedToSender,
  sameSubnet,
  secondsOf,
  stoppedAtTheGate,
  stuckOnTheWayHome,
  talk,
  throughAppliance,
  throughNat,
  withoutRoute,
  type Story,
} from '../networks.ts';
import { wordsIn, type Setting } from '../setting.ts';
import { nothing, specimen, type Specimen } from '../specimen.ts';

const moments: readonly (readonly [name: string, story: Story, at: SpanKind])[] = [
  ['before departure', comesHome, 'depart'],
  ['home again', comesHome, 'home'],
  ['stuck on the way home', stuckOnTheWayHome, 'timeout'],
  ['stopped at the gate', stoppedAtTheGate, 'stop'],
  ['refused', refused, 'home'],
  ['found in the ledger', sameSubnet, 'pass'],
  ['through a NAT gateway', throughNat, 'home'],
  ['without a route', withoutRoute, 'stop'],
  ['by IPv6', byIpv6, 'stop'],
  ['over a transit gateway', overTransitGateway, 'stop'],
  ['reset by a NAT gateway', resetByNat, 'reset'],
  ['returned to its sender', returnedToSender, 'home'],
  ['through an appliance', throughAppliance, 'home'],
  ['nobody sends', nobodySends, 'waited'],
  ['asked to wait', talk, 'waited'],
];

export const stage: readonly Specimen[] = [
  ...(['truck', 'packet'] as const).flatMap((view) =>
    moments.map(([name, story, at]) =>
      specimen(`${view === 'truck' ? 'Truck' : 'Packet'}, ${name}`, Stage, (setting) => ({
        ...drawn(story, setting),
        trace: story.timeline.trace,
        frame: momentOf(story, at),
        view,
      })),
    ),
  ),
  specimen('Truck, a line is written in the ledger', Stage, (setting) => ({
    ...drawn(sameSubnet, setting),
    trace: sameSubnet.timeline.trace,
    frame: momentOf(sameSubnet, 'pass', 'first'),
    view: 'truck' as const,
  })),
  specimen('Packet with TCP flags', Stage, (setting) => ({
    ...drawn(comesHome, setting),
    trace: comesHome.timeline.trace,
    frame: momentOf(comesHome, 'home'),
    view: 'packet' as const,
    flags: true,
  })),
  specimen('Strip of still pictures', Strip, (setting) => ({
    ...drawn(stuckOnTheWayHome, setting),
    timeline: stuckOnTheWayHome.timeline,
    seconds: secondsOf(stuckOnTheWayHome.timeline, 'timeout'),
    view: 'truck' as const,
  })),
  specimen('Twin', Twin, (setting) => ({
    ...sized(setting),
    left: { ...comesHome, trace: comesHome.timeline.trace, title: 'stateful' },
    right: { ...stuckOnTheWayHome, trace: stuckOnTheWayHome.timeline.trace, title: 'stateless' },
    seconds: secondsOf(stuckOnTheWayHome.timeline, 'stop'),
  })),
  specimen('StepList', StepList, ({ language }) => ({
    timeline: stuckOnTheWayHome.timeline,
    frame: momentOf(stuckOnTheWayHome, 'timeout'),
    words: wordsIn[language].stage,
    describe: (step, leg) => describeStep(step, leg, wordsIn[language].trace),
    onseek: nothing,
  })),
  specimen('LedgerTable, nothing remembered', LedgerTable, (setting) => ledger(comesHome, 'depart', setting)),
  specimen('LedgerTable, an untracked flow', LedgerTable, (setting) => ledger(comesHome, 'home', setting)),
  specimen('LedgerTable, idle', LedgerTable, (setting) => ledger(idle, 'waited', setting)),
  specimen('LedgerTable, forgotten', LedgerTable, (setting) => ledger(forgotten, 'waited', setting)),
  specimen('FlowLogPane, nothing logged', FlowLogPane, ({ language }) => ({
    lines: [],
    fields: defaultFormat,
    words: wordsIn[language].packet.flowLog,
    onlight: nothing,
    onseek: nothing,
    oncopy: nothing,
  })),
  specimen('FlowLogPane, a line lit', FlowLogPane, ({ language }) => ({
    lines: logOf(stuckOnTheWayHome),
    fields: defaultFormat,
    lit: { event: 0, leg: 'reply' } as const,
    words: wordsIn[language].packet.flowLog,
    onlight: nothing,
    onseek: nothing,
    oncopy: nothing,
  })),
];

function drawn({ scenario }: Story, setting: Setting) {
  return { scenario, ...sized(setting) };
}

function sized({ language, width }: Setting) {
  return { width, height: width < 500 ? 300 : 420, language, words: wordsIn[language].stage };
}

function ledger(story: Story, at: SpanKind, { language }: Setting) {
  return {
    scenario: story.scenario,
    trace: story.timeline.trace,
    frame: momentOf(story, at),
    words: wordsIn[language].packet.ledger,
  };
}

function logOf({ scenario, timeline }: Story) {
  return flowLogOf(timeline.trace, scenario).map(({ record, steps }) => ({
    text: formatRecord(record, defaultFormat),
    tells: steps,
  }));
}
