import { parseAddress } from '../net/parse-address.ts';
import { parsePort } from '../net/parse-port.ts';
import { failed, found, type Read } from '../net/read.ts';
import type { End } from './action.ts';
import type { NotationProblem } from './notation-problem.ts';

export interface EndAndPort {
  readonly end: End;
  readonly port?: number;
}

/** Reads one end of a flow: `web`, `web:443`, `10.0.1.10:443`, `2001:db8::7` or `[2001:db8::7]:443`. */
export function parseEnd(text: string): Read<EndAndPort, NotationProblem> {
  if (text.startsWith('[')) return parseBracketed(text);
  // Two colons make an IPv6 address: a port stands behind a single one.
  if (/^[^\s:]*:[^\s:]*:/.test(text)) return withAddress(text, undefined);
  const [, who = '', portText] = /^([^\s:[\]]+)(?::([^\s:]*))?$/.exec(text) ?? [];
  if (who === '') return failed({ kind: 'end', text });
  if (/^[0-9.]+$/.test(who)) return withAddress(who, portText);
  return withPort({ kind: 'name', name: who }, portText);
}

function parseBracketed(text: string): Read<EndAndPort, NotationProblem> {
  const [, address, portText] = /^\[([^\s[\]]*:[^\s[\]]*)\](?::([^\s:]*))?$/.exec(text) ?? [];
  return address === undefined ? failed({ kind: 'end', text }) : withAddress(address, portText);
}

function withAddress(text: string, portText: string | undefined): Read<EndAndPort, NotationProblem> {
  const address = parseAddress(text);
  return address.ok ? withPort({ kind: 'address', address: address.value }, portText) : address;
}

function withPort(end: End, portText: string | undefined): Read<EndAndPort, NotationProblem> {
  if (portText === undefined) return found({ end });
  const port = parsePort(portText);
  return port.ok ? found({ end, port: port.value }) : port;
}
