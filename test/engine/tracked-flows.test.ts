import { describe, expect, test } from 'vitest';
import { play } from '../../src/engine/play.ts';
import type { ConnectionNote } from '../../src/trace/ledger-entry.ts';
import { isExchange } from '../../src/trace/trace.ts';
import { actionsOf } from '../network.ts';
import { street, type Rules } from './street.ts';

describe('which flows are tracked', () => {
  const open = { inbound: ['https from anywhere'], outbound: ['all to anywhere'] };
  test.each([
    ['open to all both ways', open, 'tcp laptop -> web:443', 'untracked'],
    ['open to all, seen from inside', open, 'tcp web -> laptop:443', 'written'],
    [
      'inbound from a block only',
      { ...open, inbound: ['https from 198.51.100.0/24'] },
      'tcp laptop -> web:443',
      'written',
    ],
    [
      'inbound from half of all addresses',
      { ...open, inbound: ['https from 128.0.0.0/1'] },
      'tcp laptop -> web:443',
      'written',
    ],
    [
      'from a block and from anywhere',
      { ...open, inbound: ['https from 198.51.100.0/24', 'https from anywhere'] },
      'tcp laptop -> web:443',
      'untracked',
    ],
    [
      'from anywhere, all of TCP',
      { ...open, inbound: ['tcp from anywhere'] },
      'tcp laptop -> web:443',
      'untracked',
    ],
    ['no outbound rule', { ...open, outbound: [] }, 'tcp laptop -> web:443', 'written'],
    [
      'outbound for ephemeral ports only',
      { ...open, outbound: ['tcp 1024-65535 to anywhere'] },
      'tcp laptop -> web:443',
      'written',
    ],
    [
      'outbound for all of TCP',
      { ...open, outbound: ['tcp to anywhere'] },
      'tcp laptop -> web:443',
      'untracked',
    ],
    [
      'outbound for all of UDP',
      { ...open, outbound: ['udp to anywhere'] },
      'tcp laptop -> web:443',
      'written',
    ],
    [
      'outbound to a block only',
      { ...open, outbound: ['all to 198.51.100.0/24'] },
      'tcp laptop -> web:443',
      'written',
    ],
    [
      'outgoing, answers open to all',
      { inbound: ['tcp from anywhere'] },
      'tcp web -> laptop:443',
      'untracked',
    ],
    [
      'outgoing, answers open from a block',
      { inbound: ['tcp from 198.51.100.0/24'] },
      'tcp web -> laptop:443',
      'written',
    ],
    [
      'UDP open to all both ways',
      { inbound: ['dns-udp from anywhere'] },
      'udp laptop -> web:53',
      'untracked',
    ],
    ['UDP from a block', { inbound: ['dns-udp from 198.51.100.0/24'] }, 'udp laptop -> web:53', 'written'],
    ['ICMP open to all both ways', { inbound: ['icmp from anywhere'] }, 'icmp laptop -> web', 'written'],
    [
      'all open to all both ways, but ICMP',
      { inbound: ['all from anywhere'] },
      'icmp laptop -> web',
      'written',
    ],
    [
      'another protocol open to all both ways',
      { inbound: ['all from anywhere'] },
      'protocol 47 laptop -> web',
      'written',
    ],
  ] as const)('%s', (_, rules, flow, note) => {
    expect(noteOf(rules, flow)).toBe(note);
  });
});

/** What the web host's ledger noted of the first packet that was sent. */
function noteOf(rules: Rules, flow: string): ConnectionNote['what'] | undefined {
  const [event] = play(street(rules), actionsOf([`send ${flow}`])).events;
  if (!event || !isExchange(event) || event.request.outcome === 'not-sent') return undefined;
  const [ruling] = event.request.steps.flatMap(({ at, ruling }) => (at.id === 'web' ? [ruling] : []));
  return ruling?.verdict === 'allow' ? ruling.connection?.what : undefined;
}
