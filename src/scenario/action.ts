import type { Address } from '../net/ip.ts';
import type { IcmpProtocol, PortProtocol } from '../net/protocol.ts';
import type { Edit } from './edit.ts';

/** One end of a flow: a host or internet host by its id, or a bare address. */
export type End =
  { readonly kind: 'name'; readonly name: string } | { readonly kind: 'address'; readonly address: Address };

/** What is sent, from where to where. Without a source port the sender's system picks one. */
export type Flow = { readonly from: End; readonly to: End } & (
  | { readonly protocol: PortProtocol; readonly sourcePort?: number; readonly destinationPort: number }
  | { readonly protocol: IcmpProtocol; readonly type: number; readonly code: number }
  | { readonly protocol: 'other'; readonly number: number }
);

/** One thing that happens. */
export type Action =
  /** `oneway`: nobody answers, not even with a refusal. */
  | { readonly kind: 'send'; readonly flow: Flow; readonly oneway: boolean }
  /** The next request and answer on an open connection: that of the flow, else the last one. */
  | { readonly kind: 'again'; readonly flow?: Flow }
  | { readonly kind: 'close'; readonly flow?: Flow }
  | { readonly kind: 'edit'; readonly edit: Edit }
  | { readonly kind: 'wait'; readonly seconds: number };
