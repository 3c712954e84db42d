import type { Place, Station } from '../trace/trace.ts';
import type { StageWords } from '../words/en/stage.ts';

/** What a gateway is called: by its kind, and by its name where there may be several. */
export function gatewayName({ gateway, id }: Extract<Place, { kind: 'gateway' }>, words: StageWords): string {
  const alone = gateway === 'internet-gateway' || gateway === 'egress-only-internet-gateway';
  return alone ? words[gateway] : `${words[gateway]} ${id}`;
}

/** What an end of the road is called. */
export function stationName(station: Station, words: StageWords): string {
  switch (station.kind) {
    case 'host':
    case 'internet':
    case 'load-balancer':
      return station.id;
    case 'service':
      return words.services[station.id];
    case 'unknown':
      return words.unknownPlace;
  }
}
