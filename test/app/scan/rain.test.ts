import { expect, test } from 'vitest';
import { columnsOf, placeOf } from '../../../src/app/player/scan/rain.ts';
import { famousPorts, knocks } from '../../../src/engine/knocks.ts';
import { scanned } from '../../../src/lesson/scan.ts';
import { contains } from '../../../src/net/cidr.ts';
import { setAside } from '../../../src/net/special-use.ts';
import { network } from '../../network.ts';

const web = (inbound: string) =>
  network(`
seed: 7
vpcs: { main: { cidr: 10.0.0.0/16 } }
subnets: { public: { cidr: 10.0.1.0/24, routes: [0.0.0.0/0 -> igw] } }
hosts: { web: { subnet: public, address: 10.0.1.10, public: 192.0.2.10, groups: [door], listens: [tcp 22, tcp 443] } }
security-groups: { door: { inbound: [${inbound}], outbound: [] } }
`);
const rain = (inbound: string) => scanned({ host: 'web', knocks: 1000 }, web(inbound));
const reached = (inbound: string) => rain(inbound).filter(({ outcome }) => outcome === 'reached').length;

test('the same seed gives the same knocks, most of them on famous ports, none from an address that is set aside', () => {
  const all = knocks(7, 1000, []);
  expect(knocks(7, 1000, [])).toEqual(all);
  expect(knocks(8, 1000, [])).not.toEqual(all);
  const famous = all.filter(({ port }) => famousPorts.some((each) => each === port)).length;
  expect(famous).toBeGreaterThan(850);
  expect(famous).toBeLessThan(950);
  for (const { source } of all) expect(setAside.some(({ block }) => contains(block, source))).toBe(false);
});

test('what the door lets in reaches a service, or nobody; the rest is stopped there', () => {
  const open = rain('ssh from 0.0.0.0/0, tcp 3306 from 0.0.0.0/0');
  for (const { port, outcome, by } of open) {
    expect(outcome).toBe(port === 22 ? 'reached' : port === 3306 ? 'refused' : 'stopped');
    expect(by).toBe(outcome === 'stopped' ? 'door inbound' : undefined);
  }
});

test('another port is knocked on less, and a narrow source leaves none', () => {
  expect(reached('ssh from 0.0.0.0/0')).toBeGreaterThan(30);
  expect(reached('tcp 50022 from 0.0.0.0/0')).toBe(0);
  expect(reached('ssh from 198.51.100.7/32')).toBe(0);
});

test('every knock is in one column, and what was reached has a column of its own', () => {
  const all = rain('ssh from 0.0.0.0/0');
  const columns = columnsOf(all);
  const sum = columns.reduce((total, each) => total + each.stopped + each.refused + each.reached, 0);
  expect(sum).toBe(1000);
  expect(columns.find(({ port }) => port === 22)?.reached).toBe(reached('ssh from 0.0.0.0/0'));
  for (const knock of all) {
    const { port } = columns[placeOf(knock, columns)] ?? {};
    expect([knock.port, undefined]).toContain(port);
  }
});
