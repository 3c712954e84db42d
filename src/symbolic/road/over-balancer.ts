import { protocolNumber } from '../../net/protocol.ts';
import { ephemeralPorts, type LoadBalancer, type Subnet } from '../../scenario/network.ts';
import type { Direction } from '../../scenario/rule.ts';
import { byId } from '../../scenario/scenario.ts';
import type { Node } from '../diagram/node.ts';
import {
  fixedAddress,
  whereAddress,
  wherePort,
  whereProtocol,
  type Form,
  type PortTerm,
} from '../headers/form.ts';
import type { HeaderSpace } from '../headers/header-space.ts';
import { whereAnswers } from './memory.ts';
import { homeward, nextPort } from './over-nat.ts';
import { subnetOf } from './places.ts';
import {
  arrive,
  beginSection,
  cannotSay,
  meetGroups,
  stop,
  type Mapping,
  type Road,
  type StopPlace,
  type Traveller,
} from './traveller.ts';
import type { Case, Walker } from './walker.ts';

/**
 * To a target of the load balancer, over a connection of its own. The target sees the balancer's address,
 * or the client's where that is preserved; rules of the target that name the balancer's group mean it either way.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-security-groups.html
 */
export function balance(walker: Walker, begun: Traveller, balancer: LoadBalancer): readonly Road[] {
  const { space } = walker;
  const { form } = begun;
  const { protocol, port } = balancer.listener;
  const heard = space.diagrams.intersection(
    whereProtocol(space, protocolNumber[protocol]),
    wherePort(space, form.detail, { first: port, last: port }),
  );
  const cases = [{ where: heard, then: (some: Traveller) => toTarget(walker, some, balancer) }];
  return walker.among(meetInterface(begun, balancer, 'ingress'), cases, (some) =>
    stop(some, gate(balancer), 'no-listener'),
  );
}

function toTarget(walker: Walker, traveller: Traveller, balancer: LoadBalancer): readonly Road[] {
  const { space, scenario } = walker;
  const { target, preserveClientIp } = balancer;
  const { address } = byId(scenario.hosts, target.host);
  const inside: Form = {
    ...traveller.form,
    destination: fixedAddress(address),
    detail: { kind: 'fixed', port: target.port },
  };
  if (preserveClientIp) {
    // A target that is its own client would answer itself.
    const loop: Case = {
      where: whereAddress(space, inside.source, address),
      then: (some) => stop(some, gate(balancer), 'loop'),
    };
    return walker.among(traveller, [loop], (some) => sendOn(walker, some, balancer, inside, inside));
  }
  const port = nextPort(space, traveller);
  if (!port) return cannotSay(traveller, 'too-many-translators');
  const outside: Form = { ...inside, source: fixedAddress(balancer.address), sourcePort: port };
  const set = withinPorts(space, traveller.set, port);
  return sendOn(walker, { ...traveller, set }, balancer, inside, outside);
}

function sendOn(
  walker: Walker,
  traveller: Traveller,
  balancer: LoadBalancer,
  inside: Form,
  outside: Form,
): readonly Road[] {
  const mapping: Mapping = { translator: nameOf(balancer), inside, outside };
  const behind = beginSection(
    { ...traveller, form: outside, mappings: [...traveller.mappings, mapping] },
    balancer.address,
  );
  return walker.goOn(meetInterface(behind, balancer, 'egress'), subnetOf(walker.scenario, balancer));
}

/** A question of the load balancer's own, such as after a target's health. */
export function leaveBalancer(walker: Walker, traveller: Traveller, balancer: LoadBalancer): readonly Road[] {
  return walker.goOn(meetInterface(traveller, balancer, 'egress'), subnetOf(walker.scenario, balancer));
}

/** The target's answer, back to the client from the address and port that it called. */
export function comeHomeToBalancer(
  walker: Walker,
  traveller: Traveller,
  balancer: LoadBalancer,
): readonly Road[] {
  const { address, listener } = balancer;
  return homeward(
    walker,
    meetInterface(traveller, balancer, 'ingress'),
    nameOf(balancer),
    (some) => {
      const form: Form = {
        ...some.form,
        source: fixedAddress(address),
        sourcePort: { kind: 'fixed', port: listener.port },
      };
      return leaveBalancer(walker, beginSection({ ...some, form }), balancer);
    },
    // What answers nobody behind it answers the balancer itself, which asks after the health of its targets.
    (some) => arrive(some, { kind: 'load-balancer', id: balancer.id }),
  );
}

/** Where the client's address was preserved, the answer is for the client, and yet goes back through the load balancer. */
export function takeBack(walker: Walker, { set, form }: Traveller, subnet: Subnet): readonly Case[] {
  const { space, scenario, leg } = walker;
  if (leg.kind === 'request') return [];
  return scenario.loadBalancers
    .filter(({ preserveClientIp }) => preserveClientIp)
    .flatMap((balancer) =>
      leg.memory
        .filter(({ translator }) => translator === nameOf(balancer))
        .map(({ outside }): Case => ({
          where: whereAnswers(space, set, form, outside, leg.carries),
          then: (some) => backOver(walker, some, subnet, balancer),
        })),
    );
}

function backOver(
  walker: Walker,
  traveller: Traveller,
  subnet: Subnet,
  balancer: LoadBalancer,
): readonly Road[] {
  const home = subnetOf(walker.scenario, balancer);
  if (home.id === subnet.id) return comeHomeToBalancer(walker, traveller, balancer);
  const out = walker.askAcl(traveller, subnet, 'egress');
  return comeHomeToBalancer(walker, walker.askAcl(out, home, 'ingress'), balancer);
}

/** The balancer's own interface, whose groups it may have none of. */
function meetInterface(traveller: Traveller, balancer: LoadBalancer, direction: Direction): Traveller {
  const { groups } = balancer;
  return groups ? meetGroups(traveller, { ...balancer, groups }, direction) : traveller;
}

function withinPorts(space: HeaderSpace, set: Node, port: PortTerm): Node {
  return space.diagrams.intersection(set, wherePort(space, port, ephemeralPorts.elb));
}

function nameOf({ id }: LoadBalancer): string {
  return `balancer ${id}`;
}

function gate({ id }: LoadBalancer): StopPlace {
  return { kind: 'gateway', id, gateway: 'load-balancer', direction: 'ingress' };
}
