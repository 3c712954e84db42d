import { contains, type Cidr } from '../net/cidr.ts';
import { ipv4FromNumber, type Ipv4 } from '../net/ipv4.ts';
import { setAside } from '../net/special-use.ts';
import { seeded } from './seeded.ts';

/** One packet of somebody who tries doors. */
export interface Knock {
  readonly source: Ipv4;
  readonly port: number;
}

/** Ports that everybody knows, and so does everybody who tries doors. */
export const famousPorts = [21, 22, 23, 25, 80, 443, 445, 1433, 3306, 3389, 5432, 5900, 6379, 8080] as const;

/** Of a hundred knocks, how many go to a famous port; the others to any at all. A figure of ours, to see the difference by. */
const famousInHundred = 90;

/** Knocks from all over the internet, always the same for the same seed. */
export function knocks(seed: number, count: number, ours: readonly Cidr[]): readonly Knock[] {
  return Array.from({ length: count }, (_, place) => {
    const [who, which, port] = [0, 1, 2].map((each) => seeded(seed, 4 * place + each));
    const isFamous = (which ?? 0) % 100 < famousInHundred;
    const famous = famousPorts[(port ?? 0) % famousPorts.length];
    return {
      source: outside(who ?? 0, ours),
      port: isFamous && famous !== undefined ? famous : (port ?? 0) % 65536,
    };
  });
}

/** An address that somebody on the internet may have, from this number on. */
function outside(from: number, ours: readonly Cidr[]): Ipv4 {
  const taken = [...ours, ...setAside.map(({ block }) => block)];
  for (let value = from; ; value += 0x01000001) {
    const address = ipv4FromNumber(value);
    if (!taken.some((block) => contains(block, address))) return address;
  }
}
