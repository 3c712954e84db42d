import type { IcmpProtocol } from '../net/protocol.ts';
import type { Traffic } from '../scenario/traffic.ts';

type IcmpTraffic = Extract<Traffic, { readonly protocol: IcmpProtocol }>;

/** ICMP's type and code as AWS writes them: -1 is any. A code of any type is nothing AWS knows, so both are any then. */
export function icmpNumbers({ type, code }: IcmpTraffic): { readonly type: number; readonly code: number } {
  if (type === 'any') return { type: -1, code: -1 };
  return { type, code: code === 'any' ? -1 : code };
}
