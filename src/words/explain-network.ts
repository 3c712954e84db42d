import type { NetworkFault } from '../scenario/network-fault.ts';
import type { ProblemWords } from './en/problem.ts';

/** What is wrong with blocks, addresses, routes, joins and load balancers. */
export function explainNetwork(fault: NetworkFault, { network: words, named, list }: ProblemWords): string {
  switch (fault.kind) {
    case 'block-size':
      return words[fault.kind][fault.of][fault.family](fault.text);
    case 'outside':
      return words.outside(fault.text, named[fault.of], fault.id, list(fault.blocks));
    case 'no-ipv6':
      return words[fault.kind](named[fault.of], fault.id);
    case 'subnets-overlap':
      return words[fault.kind](fault.text, fault.block, fault.other);
    case 'not-public':
      return words[fault.kind](fault.address, fault.block, words.uses[fault.use]);
    case 'special-block':
      return words[fault.kind](fault.text, words.uses[fault.use]);
    case 'block-mix':
      return words[fault.kind](fault.text, fault.primary);
    case 'block-kept':
      return words[fault.kind](fault.text, fault.range);
    case 'blocks-over-quota':
      return words[fault.kind](fault.count, fault.quota, fault.most);
    case 'blocks-over-most':
      return words[fault.kind](fault.count, fault.most);
    case 'blocks-overlap':
      return words[fault.kind](fault.text, fault.other);
    case 'reserved-address':
      return words[fault.kind](fault.address, fault.subnet);
    case 'address-used':
      return words[fault.kind](fault.address, fault.by);
    case 'inside-vpc':
      return words[fault.kind](fault.address, fault.vpc);
    case 'acl-of-other-vpc':
      return words[fault.kind](fault.acl, fault.aclVpc, fault.subnetVpc);
    case 'timeout-bounds':
      return words[fault.kind](fault.seconds, fault.first, fault.last);
    case 'local-route':
      return words[fault.kind][fault.why](fault.destination);
    case 'inside-route':
      return words[fault.kind][fault.wrong](fault.destination);
    case 'reserved-route':
      return words[fault.kind](fault.destination, fault.reserved);
    case 'duplicate-route':
    case 'eigw-ipv4':
    case 'nat-ipv6':
    case 'nat64':
      return words[fault.kind](fault.destination);
    case 'not-peered':
      return words[fault.kind](fault.vpc, fault.other);
    case 'target-of-other-vpc':
      return words[fault.kind](named[fault.what], fault.id, fault.targetVpc, fault.vpc);
    case 'checks-destination':
      return words[fault.kind](fault.host);
    case 'peered-vpc-not-here':
    case 'peered-with-itself':
    case 'attachment-without-subnet':
      return words[fault.kind](fault.vpc);
    case 'peered-twice':
      return words[fault.kind](...fault.between);
    case 'one-region': {
      const [one, other] = fault.between;
      return words[fault.kind](one, other, words.oneRegion[fault.by](fault.id));
    }
    case 'attachment-subnet-twice':
      return words[fault.kind](fault.subnet);
    case 'peered-overlap':
    case 'attached-overlap':
      return words[fault.kind](fault.one, fault.other);
    case 'attachment-subnet-elsewhere':
      return words[fault.kind](fault.subnet, fault.subnetVpc, fault.vpc);
    case 'not-attached':
    case 'route-to-unattached':
      return words[fault.kind](fault.vpc, fault.gateway);
    case 'balancer-preserves':
    case 'balancer-udp':
    case 'balancer-udp-hides':
      return words[fault.kind];
    case 'target-not-joined':
      return words[fault.kind](fault.host, fault.hostVpc, fault.vpc);
  }
}
