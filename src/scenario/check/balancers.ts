import { expectName, type Checking } from './checking.ts';
import type { LoadBalancer } from '../network.ts';
import type { Scenario } from '../scenario.ts';
import type { Path } from '../yaml.ts';

/** Tells of load balancers that cannot do what is said of them, or whose target they do not reach. */
export function checkBalancer(checking: Checking, balancer: LoadBalancer): void {
  const { reader } = checking;
  const path = reader.pathOf(balancer);
  const { type, listener, preserveClientIp } = balancer;
  checkTarget(checking, balancer, [...path, 'target']);
  const isUdp = listener.protocol === 'udp';
  if (type === 'network') {
    // https://docs.aws.amazon.com/elasticloadbalancing/latest/network/edit-target-group-attributes.html
    if (isUdp && !preserveClientIp)
      reader.error([...path, 'preserve-client-ip'], { kind: 'balancer-udp-hides' });
    return;
  }
  if (preserveClientIp) reader.error([...path, 'preserve-client-ip'], { kind: 'balancer-preserves' });
  if (isUdp) reader.error([...path, 'listener'], { kind: 'balancer-udp' });
}

/**
 * By address AWS takes a target that is anywhere, and never finds it healthy where nothing leads to it.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/network/target-group-register-targets.html
 */
function checkTarget(checking: Checking, { subnet, target }: LoadBalancer, path: Path): void {
  const { scenario, reader, subnets, hosts } = checking;
  expectName(checking, 'host', target.host, path, 'load-balancer');
  const vpc = subnets.get(subnet)?.vpc;
  const hostVpc = subnets.get(hosts.get(target.host)?.subnet ?? '')?.vpc;
  if (vpc === undefined || hostVpc === undefined || areJoined(scenario, vpc, hostVpc)) return;
  reader.warn(path, { kind: 'target-not-joined', host: target.host, hostVpc, vpc });
}

function areJoined({ peerings, transitGateways }: Scenario, one: string, other: string): boolean {
  if (one === other) return true;
  const isPeered = peerings.some(
    ({ between, state }) => state === 'active' && between.includes(one) && between.includes(other),
  );
  const isAttached = transitGateways.some(({ attachments }) =>
    [one, other].every((vpc) => attachments.some((each) => each.vpc === vpc)),
  );
  return isPeered || isAttached;
}
