import { expect, test } from 'vitest';
import { peerChoices } from '../../src/editor/peer-choice.ts';
import { isMeant } from '../../src/editor/plain-text.ts';
import { readScenario } from '../../src/scenario/file.ts';
import { scenarioWith } from './scenario.ts';

test('a rule may come from everybody, from me, or from any group or prefix list', () => {
  expect(peerChoices(scenarioWith([]), 'security-group')).toMatchObject({
    anywhere: '0.0.0.0/0',
    anywhere6: '::/0',
    groups: ['sg:web-sg', 'sg:db-sg'],
    prefixLists: ['pl:office'],
  });
});

test('a network ACL takes no groups and no prefix lists', () => {
  expect(peerChoices(scenarioWith([]), 'network-acl')).toMatchObject({ groups: [], prefixLists: [] });
});

test.each([
  { internet: '{ laptop: { address: 198.51.100.7 } }', mine: ['laptop 198.51.100.7/32'] },
  {
    internet: '{ shop: { address: 198.51.100.80, listens: [tcp 443] }, laptop: { address: 198.51.100.7 } }',
    mine: ['laptop 198.51.100.7/32'],
  },
  {
    internet: '{ shop: { address: 198.51.100.80, listens: [tcp 443] } }',
    mine: ['shop 198.51.100.80/32'],
  },
  {
    internet: '{ laptop: { address: 198.51.100.7 }, phone: { address: 198.51.100.8, listens: [] } }',
    mine: ['laptop 198.51.100.7/32', 'phone 198.51.100.8/32'],
  },
  { internet: '{ six: { address: "2001:db8::7" } }', mine: [] },
])('of the internet $internet, "My IP" is $mine', ({ internet, mine }) => {
  const { scenario } = readScenario(
    `{ kaerimichi: 1, vpcs: { main: { cidr: 10.0.0.0/16 } }, internet: ${internet} }`,
  );
  if (!scenario) throw new Error('the scenario can be read');
  const choices = peerChoices(scenario, 'network-acl').mine;
  expect(choices.map(({ host, cidr }) => `${host} ${cidr}`)).toEqual(mine);
});

test.each([
  ['sg:Web-SG', 'web'],
  ['sg:Web-SG', 'ＷＥＢ'],
  ['Anywhere-IPv4 (0.0.0.0/0)', ' ipv4 '],
  ['anything', ''],
])('%s is meant by "%s"', (name, typed) => {
  expect(isMeant(name, typed)).toBe(true);
});
