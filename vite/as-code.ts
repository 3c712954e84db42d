/** A value as JavaScript that makes it again, for modules that are written while building: as JSON, and addresses of IPv6 as `123n`. */
export function asCode(value: unknown): string {
  if (typeof value === 'bigint') return `${String(value)}n`;
  if (Array.isArray(value)) return `[${value.map(asCode).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined';
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return `{${entries.map(([key, each]) => `${asKey(key)}:${asCode(each)}`).join(',')}}`;
}

/** In code, unlike in JSON, the plain key `__proto__` would set the prototype. */
function asKey(key: string): string {
  const text = JSON.stringify(key);
  return key === '__proto__' ? `[${text}]` : text;
}
