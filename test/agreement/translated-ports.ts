import { allSteps, type Exchange } from '../../src/trace/trace.ts';

/** The ports that translators picked on the request's way, in their order; those that keep the sender's pick none. */
export function translatedPorts({ request }: Exchange): readonly number[] {
  if (request.outcome === 'not-sent') return [];
  return allSteps(request).flatMap(({ at, packet, ruling }) => {
    if (at.kind !== 'gateway' || ruling.verdict !== 'forward' || !('sourcePort' in packet)) return [];
    if (at.gateway === 'nat-gateway') return [packet.sourcePort];
    const { by } = ruling;
    return by.kind === 'balanced' && by.source.before !== by.source.after ? [packet.sourcePort] : [];
  });
}
