import { icmpOf, protocolNumber } from '../../net/protocol.ts';
import { ephemeralPorts, type NatGateway, type Subnet } from '../../scenario/network.ts';
import {
  fixedAddress,
  ownPort,
  wherePort,
  whereProtocol,
  type Form,
  type PortTerm,
} from '../headers/form.ts';
import type { HeaderSpace } from '../headers/header-space.ts';
import type { Node } from '../diagram/node.ts';
import { vpcOf } from '../rules/members.ts';
import { whereAnswers, whereSameEnds } from './memory.ts';
import { subnetOf } from './places.ts';
import { crossPeering, peeringBetween } from './over-vpcs.ts';
import {
  cannotSay,
  loseReferences,
  stop,
  type Mapping,
  type Road,
  type StopPlace,
  type Traveller,
} from './traveller.ts';
import type { Case, Walker } from './walker.ts';

/**
 * Out through a NAT gateway, from its own address and a port that may be any of its range.
 * https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html
 */
export function leaveThroughNat(
  walker: Walker,
  begun: Traveller,
  nat: NatGateway,
  from: Subnet,
): readonly Road[] {
  const { space, scenario } = walker;
  const subnet = subnetOf(scenario, nat);
  const lost = loseReferences(begun);
  const traveller = subnet.id === from.id ? lost : walker.askAcl(lost, subnet, 'ingress');
  const taken: Case = {
    where: whereTranslatable(space),
    then: (some) => throughNat(walker, some, nat, subnet),
  };
  return walker.among(traveller, [taken], (some) => stop(some, gate(nat, 'egress'), 'nat-protocol'));
}

function throughNat(walker: Walker, traveller: Traveller, nat: NatGateway, subnet: Subnet): readonly Road[] {
  const { space, leg } = walker;
  if (leg.kind === 'reply') return replyThroughNat(walker, traveller, nat);
  const port = nextPort(space, traveller);
  if (!port) return cannotSay(traveller, 'too-many-translators');
  const { form } = traveller;
  const outside: Form = { ...form, source: fixedAddress(nat.address), sourcePort: port };
  const mapping: Mapping = { translator: nameOf(nat), inside: form, outside };
  const within = wherePort(space, port, ephemeralPorts['nat-gateway']);
  return walker.goOn(
    {
      ...traveller,
      set: space.diagrams.intersection(traveller.set, within),
      form: outside,
      mappings: [...traveller.mappings, mapping],
    },
    subnet,
  );
}

/** What came in another way is unknown to the gateway; what it knows is a request that looks like this answer. */
function replyThroughNat(walker: Walker, traveller: Traveller, nat: NatGateway): readonly Road[] {
  const { space, leg } = walker;
  const known = mappingsOf(walker, nat).map(({ inside }): Case => ({
    where: whereSameEnds(space, traveller.set, traveller.form, inside, leg.carries),
    then: (some) => cannotSay(some, 'met-twice'),
  }));
  return walker.among(traveller, known, (some) => stop(some, gate(nat, 'egress'), 'nat-no-mapping'));
}

/** Home through the NAT gateway that the request left by. */
export function comeHomeToNat(walker: Walker, begun: Traveller, nat: NatGateway): readonly Road[] {
  const traveller = loseReferences(begun);
  const subnet = subnetOf(walker.scenario, nat);
  return homeward(
    walker,
    traveller,
    nameOf(nat),
    (some) => walker.goOn(some, subnet),
    (some) => stop(some, gate(nat, 'ingress'), 'nat-no-mapping'),
  );
}

/** The answer to what a translator sent on goes to whom it was sent on for. */
export function homeward(
  walker: Walker,
  traveller: Traveller,
  translator: string,
  then: (traveller: Traveller, mapping: Mapping) => readonly Road[],
  otherwise: (traveller: Traveller) => readonly Road[],
): readonly Road[] {
  const { space, leg } = walker;
  if (leg.kind === 'request') return otherwise(traveller);
  const cases = leg.memory
    .filter((mapping) => mapping.translator === translator)
    .map((mapping): Case => {
      const { inside, outside } = mapping;
      return {
        where: whereAnswers(space, traveller.set, traveller.form, outside, leg.carries),
        then: (some) => {
          const detail = leg.carries === 'ports' ? inside.sourcePort : some.form.detail;
          return then({ ...some, form: { ...some.form, destination: inside.source, detail } }, mapping);
        },
      };
    });
  return walker.among(traveller, cases, otherwise);
}

/**
 * An answer finds the NAT gateway of a peered VPC even where no route leads there ("Return to Sender").
 * https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html
 */
export function returnToSender(walker: Walker, { set, form }: Traveller, subnet: Subnet): readonly Case[] {
  const { space, scenario, leg } = walker;
  if (leg.kind === 'request') return [];
  return scenario.natGateways.flatMap((nat): readonly Case[] => {
    const vpc = vpcOf(scenario, nat);
    if (!peeringBetween(scenario, subnet.vpc, vpc)) return [];
    return mappingsOf(walker, nat).map(({ outside }) => ({
      where: whereAnswers(space, set, form, outside, leg.carries),
      then: (some) => crossPeering(walker, some, subnet.vpc, vpc),
    }));
  });
}

/** The port that the next translator on a way picks; undefined where there are more than can be followed. */
export function nextPort(space: HeaderSpace, { mappings }: Traveller): PortTerm | undefined {
  const picked = mappings.filter(({ inside, outside }) => inside !== outside).length;
  const fields = ['firstTranslatedPort', 'secondTranslatedPort'] as const;
  const field = picked < space.translators ? fields[picked] : undefined;
  return field && ownPort(field);
}

/** A translator takes nothing but TCP, UDP and ICMP. */
function whereTranslatable(space: HeaderSpace): Node {
  const names = ['tcp', 'udp', icmpOf[space.family]] as const;
  return space.diagrams.unionOf(names.map((name) => whereProtocol(space, protocolNumber[name])));
}

function mappingsOf({ leg }: Walker, nat: NatGateway): readonly Mapping[] {
  return leg.kind === 'reply' ? leg.memory.filter(({ translator }) => translator === nameOf(nat)) : [];
}

function nameOf({ id }: NatGateway): string {
  return `nat ${id}`;
}

function gate({ id }: NatGateway, direction: 'ingress' | 'egress'): StopPlace {
  return { kind: 'gateway', id, gateway: 'nat-gateway', direction };
}
