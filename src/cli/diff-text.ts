import pc from 'picocolors';
import { formatAddress } from '../net/ip.ts';
import { formatPacket } from '../net/packet.ts';
import { formatPortRange, type PortRange } from '../net/port.ts';
import { addressesOf } from '../scenario/network.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Comparison, Difference, Side } from '../symbolic/compare/compare.ts';
import type { Passage, Somebody } from '../symbolic/compare/passage.ts';
import { describeFate } from '../words/describe-proof.ts';
import type { TerminalWords } from './language.ts';

/** What it takes to tell how two files differ. */
interface Telling {
  readonly files: Readonly<Record<Side, string>>;
  readonly scenarios: Readonly<Record<Side, Scenario>>;
  readonly color: boolean;
  readonly words: TerminalWords;
}

/** More ranges than these nobody reads: of the others it is said how many they are. */
const rangesAtMost = 6;

/** Each difference in three lines, shape and word first; colour only repeats it. */
export function comparisonAsText({ differences, unsaid }: Comparison, telling: Telling): readonly string[] {
  const { files, color, words } = telling;
  const colors = pc.createColors(color);
  if (differences.length + unsaid.length === 0)
    return [`${colors.green('=')} ${words.compare.same(files.one, files.other)}`];
  return [
    ...differences.map((each) => {
      const sign = each.onlyIn === 'one' ? colors.red('−') : colors.green('+');
      return [`${sign} ${colors.bold(headOf(each, telling))}`, ...detailsOf(each, telling)].join('\n    ');
    }),
    ...unsaid.map(({ passage, why }) => {
      const sentence = words.compare.on(nameOf(passage, telling), words.prove.cannotSay[why]);
      return `${colors.yellow('?')} ${sentence}`;
    }),
  ];
}

function headOf({ passage, what, onlyIn }: Difference, telling: Telling): string {
  const { compare } = telling.words;
  return compare.on(nameOf(passage, telling), compare.onlyIn[what](telling.files[onlyIn]));
}

function detailsOf(difference: Difference, { files, words }: Telling): readonly string[] {
  const { onlyIn, count, packet, fate } = difference;
  const { compare, language } = words;
  const text = formatPacket(packet);
  const sentence = fate ? describeFate(text, fate, words) : compare.noSender(text);
  return [
    [...portsOf(difference, words), compare.count(count.toLocaleString(language))].join(' · '),
    compare.elsewhere(files[onlyIn === 'one' ? 'other' : 'one'], sentence),
  ];
}

function portsOf({ tcp, udp, others }: Difference, { compare }: TerminalWords): readonly string[] {
  const list = (protocol: string, ranges: readonly PortRange[]) => {
    if (ranges.length === 0) return [];
    const shown = ranges.slice(0, rangesAtMost).map(formatPortRange);
    const rest = ranges.length - shown.length;
    return [compare.ports(protocol, [...shown, ...(rest > 0 ? [compare.more(rest)] : [])].join(', '))];
  };
  return [...list('TCP', tcp), ...list('UDP', udp), ...(others ? [compare.otherProtocols] : [])];
}

function nameOf({ from, to }: Passage, telling: Telling): string {
  return telling.words.compare.passage(endName(from, telling), endName(to, telling));
}

/** By the name that the first file has for it, if either has one. */
function endName(end: Somebody, { scenarios, words }: Telling): string {
  if (end === 'internet') return words.compare.internet;
  const text = formatAddress(end);
  const owner = [scenarios.one, scenarios.other]
    .flatMap(({ hosts, loadBalancers }) => [...hosts, ...loadBalancers])
    .find((each) => addressesOf(each).includes(end) || each.publicAddress === end);
  return owner ? `${owner.id} (${text})` : text;
}
