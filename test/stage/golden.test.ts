import { expect, test } from 'vitest';
import * as told from '../timeline/deliveries.ts';
import { drawing, type Shot } from './drawing.ts';

const room = { language: 'en', width: 660, height: 470 } as const;
const low = { language: 'ja', width: 660, height: 207 } as const;

const shots: Readonly<Record<string, Shot>> = {
  'before-departure': { delivery: told.comesHome, view: 'truck', at: 'depart', ...low },
  'stuck-on-the-way-home': { delivery: told.stuckOnTheWayHome, view: 'truck', at: 'timeout', ...room },
  'found-in-the-ledger': { delivery: told.sameSubnet, view: 'truck', at: 'pass', ...room },
  'home-again': { delivery: told.comesHome, view: 'truck', at: 'home', ...low },
  'ladder-of-a-stop': { delivery: told.stuckOnTheWayHome, view: 'packet', at: 'stop', ...room },
  'ladder-through-nat': { delivery: told.throughNat, view: 'packet', at: 'home', ...room },
  'ladder-of-ipv6': { delivery: told.byIpv6, view: 'packet', at: 'stop', ...room },
  'reset-by-nat': { delivery: told.resetByNat, view: 'truck', at: 'reset', ...room },
  'reset-by-nat-ladder': { delivery: told.resetByNat, view: 'packet', at: 'reset', ...room },
  'returned-to-sender': { delivery: told.returnedToSender, view: 'truck', at: 'home', ...low },
  'over-a-transit-gateway': { delivery: told.overTransitGateway, view: 'truck', at: 'timeout', ...room },
  'through-an-appliance': { delivery: told.throughAppliance, view: 'truck', at: 'home', ...low },
};

test.each(Object.entries(shots))('%s is drawn as it was reviewed', async (name, shot) => {
  await expect(drawing(shot)).toMatchFileSnapshot(`../golden/stage/${name}.svg`);
});

test('the same moment is the same picture', () => {
  for (const shot of Object.values(shots)) expect(drawing(shot)).toBe(drawing(shot));
});

test('no drawing has a number that is none', () => {
  for (const delivery of Object.values(told.deliveries)) {
    for (const at of ['ask', 'timeout', 'reset', 'waited', 'home'] as const) {
      for (const view of ['truck', 'packet'] as const) {
        expect(drawing({ delivery, view, at, ...room })).not.toMatch(/NaN|undefined|Infinity/);
      }
    }
  }
});
