import type { CidrProblem } from '../net/parse-cidr.ts';
import type { PortProblem } from '../net/parse-port.ts';
import type { IcmpProtocol } from '../net/protocol.ts';

/** Why a rule or an entry cannot be read. `text` is what stands there. */
export type RuleNotationProblem =
  | CidrProblem
  | PortProblem
  | { readonly kind: 'traffic'; readonly text: string }
  | { readonly kind: 'traffic-too-much'; readonly text: string; readonly after: string }
  | { readonly kind: IcmpProtocol; readonly text: string }
  | { readonly kind: 'protocol-number'; readonly text: string }
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
    };

/** Why a line of our notation cannot be read. `text` is what stands there. */
export type NotationProblem =
  | RuleNotationProblem
  /** TCP, UDP and both ICMPs are written by name in a flow, which has ports or a type. */
  | { readonly kind: 'protocol-has-name'; readonly text: string; readonly name: string }
  | {
      readonly kind: 'flow' | 'end' | 'action' | 'wait' | 'listener' | 'direction-word';
      readonly text: string;
    }
  /** `written` is the end with a port, as it would be right. */
  | { readonly kind: 'end-port'; readonly text: string; readonly written: string }
  | { readonly kind: 'route' | 'route-target' | 'transit-route-target'; readonly text: string }
  /** A load balancer has one port to listen on, and one host and port to pass on to. */
  | { readonly kind: 'one-port' | 'load-balancer-target'; readonly text: string };
