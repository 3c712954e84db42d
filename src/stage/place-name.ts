import type { Place } from '../trace/trace.ts';
import type { StageWords } from '../words/en/stage.ts';
import { gatewayName } from './thing-name.ts';

/** What a place is called in a list: what it is, its name, and the direction that is asked about. */
export function placeName(place: Place, words: StageWords): string {
  const direction = words[place.direction];
  switch (place.kind) {
    case 'network-acl':
      return `${words.networkAcl} ${place.id}, ${direction}`;
    case 'security-group':
      return `${words.securityGroup} ${place.groups.join(', ')} (${place.id}), ${direction}`;
    case 'gateway':
      return gatewayName(place, words);
    case 'route':
      return `${words.routeTable} ${place.id}`;
    case 'interface':
      return place.id;
  }
}
