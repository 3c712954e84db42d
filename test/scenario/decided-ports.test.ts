import { describe, expect, test } from 'vitest';
import { parsePortRange } from '../../src/net/parse-port.ts';
import { formatPortRange } from '../../src/net/port.ts';
import { decidedPorts } from '../../src/scenario/decided-ports.ts';
import type { PortRule } from '../../src/scenario/port-rules.ts';
import { must } from '../must.ts';

/** `allow 443`, or `(allow 443)` for a rule that means somebody else. */
function rules(lines: readonly string[]): readonly PortRule<number>[] {
  return lines.map((line, key) => {
    const [verdict = '', ports = ''] = line.replace(/[()]/g, '').split(' ');
    return {
      key,
      ports: must(parsePortRange(ports)),
      verdict: verdict === 'allow' ? 'allow' : 'deny',
      applies: !line.startsWith('('),
    };
  });
}

function told(lines: readonly string[]): readonly string[] {
  return decidedPorts(rules(lines)).map(
    ({ ports, verdict, by }) =>
      `${formatPortRange(ports)} ${verdict}${by === undefined ? '' : ` by ${String(by)}`}`,
  );
}

describe('which rule decides each port', () => {
  test.each([
    { lines: [], says: ['0-65535 deny'] },
    { lines: ['allow 443'], says: ['0-442 deny', '443 allow by 0', '444-65535 deny'] },
    { lines: ['allow 0-65535', 'deny 22'], says: ['0-65535 allow by 0'] },
    {
      lines: ['deny 3389', 'allow 1024-65535'],
      says: ['0-1023 deny', '1024-3388 allow by 1', '3389 deny by 0', '3390-65535 allow by 1'],
    },
    { lines: ['(deny 22)', 'allow 0-65535'], says: ['0-65535 allow by 1'] },
    { lines: ['allow 65535', 'allow 0'], says: ['0 allow by 1', '1-65534 deny', '65535 allow by 0'] },
  ])('$lines: $says', ({ lines, says }) => {
    expect(told(lines)).toEqual(says);
  });

  test('every port has one stretch, whatever the rules', () => {
    const lines = Array.from({ length: 10_000 }, (_, place) => `allow ${String((place * 7919) % 65536)}`);
    const all = decidedPorts(rules(lines));
    expect(all[0]?.ports.first).toBe(0);
    expect(all.at(-1)?.ports.last).toBe(65535);
    all.slice(1).forEach(({ ports }, place) => expect(ports.first).toBe((all[place]?.ports.last ?? 0) + 1));
  });
});
