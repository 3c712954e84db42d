import type { ComponentProps } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { rulerRows } from '../../../src/app/ruler/ruler-rows.ts';
import { peerEnds } from '../../../src/scenario/port-rules.ts';
import { brackets } from '../../../src/stage/ruler/brackets.ts';
import PortRuler from '../../../src/stage/ruler/PortRuler.svelte';
import { ruler as en } from '../../../src/words/en/ruler.ts';
import { ruler as ja } from '../../../src/words/ja/ruler.ts';
import { acl, group, scenarioWith } from '../../editor/scenario.ts';
import { plainMarkup } from '../../plain-markup.ts';

const scenario = scenarioWith(
  ['https from 0.0.0.0/0', 'tcp 8000-8099 from 203.0.113.0/24', 'icmp from 0.0.0.0/0'],
  [
    '90 deny tcp 8443 from 0.0.0.0/0',
    '100 allow https from 0.0.0.0/0',
    '200 allow tcp 1024-65535 from 0.0.0.0/0',
  ],
);

function rulerOf(place: typeof acl, props: Partial<ComponentProps<typeof PortRuler>> = {}): string {
  const [end] = peerEnds(scenario);
  const rows = end ? rulerRows(scenario, place, 'tcp', end, 'en') : [];
  return render(PortRuler, {
    props: { kind: place.filter.kind, label: 'gate', rows, words: en, language: 'en', ...props },
  }).body;
}

function table(html: string): readonly string[] {
  const rows = html.slice(html.indexOf('<tbody')).split('<tr').slice(1);
  return rows.map((row) => textOf(`<tr${row.slice(0, row.indexOf('</tr>'))}`));
}

function textOf(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

describe('the port ruler', () => {
  test('it says in words which rule decides which ports of a network ACL', () => {
    expect(table(rulerOf(acl))).toEqual([
      '0-442 ■ deny *',
      '443 ▲ allow 100 HTTPS (443)',
      '444-1023 ■ deny *',
      '1024-8442 ▲ allow 200 Custom TCP',
      '8443 ■ deny 90 HTTPS* (8443)',
      '8444-65535 ▲ allow 200 Custom TCP',
    ]);
  });

  test('a rule of a security group for somebody else decides nothing, and is drawn as such', () => {
    const html = rulerOf(group);
    expect(table(html)).toEqual(['0-442 ■ deny no rule', '443 ▲ allow HTTPS', '444-65535 ■ deny no rule']);
    expect(textOf(html)).toContain('Custom TCP ▲ for someone else');
  });

  test('that no named type is the way home is counted, for each list', () => {
    expect(textOf(rulerOf(acl))).toContain(
      'None of the 26 named types reaches a port that answers go to: Linux 32768-60999, Windows 49152-65535.',
    );
    expect(textOf(rulerOf(group, { words: ja, language: 'ja' }))).toContain('24 種');
  });

  test('each range that answers go to has one bracket, with all who use it', () => {
    expect(brackets.map(({ clients }) => clients)).toEqual([
      ['linux'],
      ['windows'],
      ['nat-gateway', 'elb', 'lambda'],
    ]);
  });

  test('the packet that comes by is a pin, and is told in words', () => {
    const html = rulerOf(acl, { pins: [{ kind: 'reply', port: 41_022 }] });
    expect(html.match(/answer to 41022/g)).toHaveLength(2);
  });

  test('without rules it still shows the types and where answers go', () => {
    const html = rulerOf(acl, { rows: undefined });
    expect(html).not.toContain('<table');
    expect(textOf(html)).toContain('Answers go here');
  });

  test.each([
    ['port-ruler-of-an-acl', acl],
    ['port-ruler-of-a-group', group],
  ] as const)('%s is drawn as it was reviewed', async (name, place) => {
    const html = rulerOf(place, { pins: [{ kind: 'request', port: 443 }] });
    const picture = html.slice(html.indexOf('<svg'), html.lastIndexOf('</svg>') + 6);
    await expect(plainMarkup(picture, 'no classes')).toMatchFileSnapshot(`../../golden/stage/${name}.svg`);
  });
});
