import { samePorts, type PortRange } from '../../net/port.ts';
import { ephemeralPorts, type System } from '../../scenario/network.ts';

/** Who picks the port that answers go to. */
export type Client = Exclude<System, 'windows-2003'>;

/** A range that clients pick their ports from, and which clients. */
export interface Bracket {
  readonly clients: readonly Client[];
  readonly ports: PortRange;
}

const clients: readonly Client[] = ['linux', 'windows', 'nat-gateway', 'elb', 'lambda'];

/** The ephemeral ranges, each once: a NAT gateway, a load balancer and Lambda have the same. */
export const brackets: readonly Bracket[] = clients.reduce<readonly Bracket[]>((known, client) => {
  const ports = ephemeralPorts[client];
  const same = known.find((each) => samePorts(each.ports, ports));
  return same
    ? known.map((each) => (each === same ? { ...each, clients: [...each.clients, client] } : each))
    : [...known, { clients: [client], ports }];
}, []);
