/**
 * The flags that flow logs tell, by their bits in `tcp-flags`; those of a flow within an interval are put into one number.
 * ACK counts only together with SYN, and PSH never: a record of nothing else says 0.
 * https://docs.aws.amazon.com/vpc/latest/userguide/flow-log-records.html
 */
export const tcpFlags = { FIN: 1, SYN: 2, RST: 4, 'SYN-ACK': 18 } as const;

export type TcpFlag = keyof typeof tcpFlags;

/** The flags that a number stands for: what opens a connection, then what ends it. */
export function tcpFlagsOf(bits: number): readonly TcpFlag[] {
  const has = (flag: TcpFlag) => (bits & tcpFlags[flag]) === tcpFlags[flag];
  const shown: readonly TcpFlag[] = has('SYN-ACK') ? ['SYN-ACK', 'FIN', 'RST'] : ['SYN', 'FIN', 'RST'];
  return shown.filter(has);
}
