import { formatPortRange, type PortRange } from '../../net/port.ts';
import type { PortProtocol } from '../../net/protocol.ts';
import { typeOf } from '../../rule-type/naming.ts';
import type { Kind } from '../../symbolic/open/opening.ts';
import type { OpenWords } from '../../words/en/open.ts';
import type { Language } from '../../words/language.ts';

/** More ranges than these nobody reads in a line; of the others it is said how many they are. */
const rangesAtMost = 6;

/** `tcp 443 (HTTPS)`, `tcp 22, 8000-8080`. */
export function portsText(
  protocol: PortProtocol,
  ranges: readonly PortRange[],
  words: OpenWords,
  language: Language,
): string {
  const shown = ranges.slice(0, rangesAtMost).map((range) => {
    const name = nameOf(protocol, range, language);
    return name === undefined ? formatPortRange(range) : `${formatPortRange(range)} (${name})`;
  });
  const rest = ranges.length - shown.length;
  const parts = rest > 0 ? [...shown, words.list.more(rest)] : shown;
  return words.list.port(protocol.toUpperCase(), parts.join(', '));
}

/** `HTTPS (TCP 443)`, or without a name where the console has none. */
export function kindText(kind: Kind, words: OpenWords, language: Language): string {
  if (kind.protocol === 'ping') return words.list.ping;
  const { protocol, port } = kind;
  const text = words.list.port(protocol.toUpperCase(), String(port));
  const name = nameOf(protocol, { first: port, last: port }, language);
  return name === undefined ? text : `${name} · ${text}`;
}

function nameOf(protocol: PortProtocol, ports: PortRange, language: Language): string | undefined {
  const type = typeOf({ protocol, ports }, 'security-group');
  return type.writes.asks === 'nothing' && ports.first === ports.last ? type.label[language] : undefined;
}
