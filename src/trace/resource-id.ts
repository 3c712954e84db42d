/** An id as AWS makes them, always the same for the same name: `eni-` and seventeen hexadecimal digits. */
export function resourceId(kind: 'eni' | 'i' | 'subnet' | 'vpc', name: string): string {
  const halves = [hash(`${kind} ${name}`), hash(`${name} ${kind}`)].map((half) =>
    half.toString(16).padStart(8, '0'),
  );
  return `${kind}-0${halves.join('')}`;
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return value >>> 0;
}
