import { formatAddress } from '../../net/ip.ts';
import { formatPacket, type Packet } from '../../net/packet.ts';
import { textWidth, withoutMiddle } from '../text-width.ts';

const size = 14;

/** The five-tuple as one line; where it would be wider than that, its addresses lose their middle. */
export function tupleText(packet: Packet, width = Infinity): string {
  const whole = formatPacket(packet).replace('->', '→');
  if (textWidth(whole, size) <= width) return whole;
  const source = formatAddress(packet.source);
  const destination = formatAddress(packet.destination);
  const [sourceWidth, destinationWidth] = [textWidth(source, size), textWidth(destination, size)];
  const room = width - (textWidth(whole, size) - sourceWidth - destinationWidth);
  const forSource = Math.max(room / 2, room - destinationWidth);
  const forDestination = Math.max(room / 2, room - sourceWidth);
  const [from = '', to = ''] = whole.split('→');
  return [
    from.replace(source, withoutMiddle(source, size, forSource)),
    to.replace(destination, withoutMiddle(destination, size, forDestination)),
  ].join('→');
}
