import type { PacketWords } from '../../words/en/packet.ts';

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

/** A span of time as a clock has it: `0:30`, `5:50`, `1:00:00`, `4 d 23:59:50`. */
export function clockText(seconds: number, words: PacketWords['ledger']): string {
  const whole = Math.ceil(seconds);
  const days = Math.floor(whole / day);
  const hours = Math.floor((whole % day) / hour);
  const minutes = Math.floor((whole % hour) / minute);
  const rest = String(whole % minute).padStart(2, '0');
  if (days > 0) return `${words.days(days)} ${twoDigits(hours)}:${twoDigits(minutes)}:${rest}`;
  return hours > 0 ? `${String(hours)}:${twoDigits(minutes)}:${rest}` : `${String(minutes)}:${rest}`;
}

function twoDigits(count: number): string {
  return String(count).padStart(2, '0');
}
