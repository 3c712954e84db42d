import { formatPortRange } from '../net/port.ts';
import { parsePort } from '../net/parse-port.ts';
import type { Traffic } from '../scenario/traffic.ts';
import { ruleTypes } from './catalog.ts';
import type { FilterKind, RuleType } from './rule-type.ts';
import { serviceKindOf, serviceNames } from './service.ts';

/** Nothing anybody looks for is longer. */
const longestSearch = 100;

/**
 * The types of this filter's list that a typed text means, the best first, and otherwise in the console's order:
 * by label in either language, name in our notation, port, protocol and kind of service. Every word has to be met.
 * A port number also means the custom types, which take any. An empty text means the whole list.
 */
export function searchRuleTypes(kind: FilterKind, text: string): readonly RuleType[] {
  const words = plain(text.slice(0, longestSearch)).split(' ').filter(Boolean);
  return ruleTypes[kind]
    .map((type) => ({ type, rank: Math.max(0, ...words.map((word) => rankOf(type, word))) }))
    .filter(({ rank }) => rank < Infinity)
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ type }) => type);
}

/** How well a word means a type: 0 is best, Infinity not at all. */
function rankOf(type: RuleType, word: string): number {
  const names = [type.label.en, type.label.ja, type.id].map(plain);
  const ports = portsOf(type);
  if (names.includes(word) || ports === word) return 0;
  if (names.some((name) => name.startsWith(word))) return 1;
  if (names.some((name) => name.includes(word))) return 2;
  if (servicesOf(type).some((name) => name.includes(word))) return 3;
  if (protocolOf(type) === word || ports.startsWith(word)) return 4;
  return type.writes.asks === 'ports' && parsePort(word).ok ? 5 : Infinity;
}

function servicesOf({ id }: RuleType): readonly string[] {
  const kind = serviceKindOf(id);
  if (!kind) return [];
  const { en, ja } = serviceNames[kind];
  return [plain(en), plain(ja)];
}

function protocolOf({ writes }: RuleType): string {
  switch (writes.asks) {
    case 'nothing':
      return writes.traffic.protocol;
    case 'ports':
    case 'icmp':
      return writes.protocol;
    case 'protocol':
      return '';
  }
}

function portsOf({ writes }: RuleType): string {
  return writes.asks === 'nothing' ? portsWritten(writes.traffic) : '';
}

function portsWritten(traffic: Traffic): string {
  return 'ports' in traffic ? formatPortRange(traffic.ports) : '';
}

/** One form for what an input method may have typed in several: full-width, capitals, hiragana. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[ぁ-ゖ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60))
    .replace(/\s+/g, ' ')
    .trim();
}
