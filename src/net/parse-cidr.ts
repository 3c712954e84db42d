import { cidrOf, type Cidr } from './cidr.ts';
import { addressBits, familyOf, type Family } from './ip.ts';
import { parseAddress, type AddressProblem } from './parse-address.ts';
import { failed, found, type Read } from './read.ts';

export type CidrProblem =
  | AddressProblem
  | { readonly kind: 'cidr-without-length'; readonly text: string; readonly family: Family }
  | {
      readonly kind: 'cidr-length';
      readonly text: string;
      readonly length: string;
      readonly family: Family;
    };

/**
 * Reads `10.0.1.0/24` or `2001:db8::/32`. Host bits are cleared, as AWS does: `100.68.0.18/18` becomes `100.68.0.0/18`
 * (https://docs.aws.amazon.com/vpc/latest/userguide/nacl-rules.html).
 */
export function parseCidr(text: string): Read<Cidr, CidrProblem> {
  const [addressText = '', lengthText, ...more] = text.split('/');
  const address = parseAddress(addressText);
  if (!address.ok) return address;
  const family = familyOf(address.value);
  if (lengthText === undefined) return failed({ kind: 'cidr-without-length', text, family });
  const isLength = /^(0|[1-9][0-9]{0,2})$/.test(lengthText) && Number(lengthText) <= addressBits[family];
  if (more.length > 0 || !isLength) {
    return failed({ kind: 'cidr-length', text, length: [lengthText, ...more].join('/'), family });
  }
  return found(cidrOf(address.value, Number(lengthText)));
}
