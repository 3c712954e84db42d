import type { CidrProblem } from '../net/cidr.ts';
import type { PortProblem } from '../net/port.ts';

/** Why a line of our notation cannot be read. `text` is what stands there. */
export type NotationProblem =
  | CidrProblem
  | PortProblem
  | { readonly kind: 'traffic'; readonly text: string }
  | { readonly kind: 'traffic-too-much'; readonly text: string; readonly after: string }
  | { readonly kind: 'icmp'; readonly text: string }
  | { readonly kind: 'protocol-number'; readonly text: string }
  /** TCP, UDP and ICMP are written by name in a flow, which has ports or a type. */
  | { readonly kind: 'protocol-has-name'; readonly text: string; readonly name: string }
  | { readonly kind: 'not-yet-ipv6'; readonly text: string }
  /** `from` for inbound and `to` for outbound; `got` is the other one, or nothing. */
  | {
      readonly kind: 'preposition';
      readonly text: string;
      readonly wanted: 'from' | 'to';
      readonly got?: 'from' | 'to';
    }
  | { readonly kind: 'peer'; readonly text: string }
  /** A network ACL takes CIDRs only. */
  | { readonly kind: 'entry-peer'; readonly text: string }
  | { readonly kind: 'rule-number'; readonly text: string }
  | { readonly kind: 'entry-action'; readonly text: string }
  | {
      readonly kind: 'description';
      readonly text: string;
      readonly fault: 'too-long' | 'characters' | 'on-entry';
    }
  | {
      readonly kind: 'flow' | 'end' | 'end-port' | 'action' | 'wait' | 'route' | 'route-target' | 'listener';
      readonly text: string;
    }
  | { readonly kind: 'direction-word'; readonly text: string };
