/** A block of HCL: its words, its arguments as expressions, and the blocks in it. */
export interface HclBlock {
  readonly header: string;
  readonly body: readonly (readonly [name: string, expression: string])[];
  readonly blocks?: readonly HclBlock[];
}

/** The block as `terraform fmt` would leave it. */
export function formatBlock({ header, body, blocks = [] }: HclBlock): string {
  const width = Math.max(0, ...body.map(([name]) => name.length));
  const lines = body.map(([name, expression]) => `${name.padEnd(width)} = ${expression}`);
  const inner = [...(lines.length > 0 ? [lines.join('\n')] : []), ...blocks.map(formatBlock)].join('\n\n');
  return inner === '' ? `${header} {}` : `${header} {\n${inner.replaceAll(/^(?=.)/gm, '  ')}\n}`;
}

/**
 * A quoted text that means exactly this: nothing in it is an expression.
 * https://developer.hashicorp.com/terraform/language/expressions/strings
 */
export function hclString(text: string): string {
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\t', '\\t')
    .replaceAll('${', '$$${')
    .replaceAll('%{', '%%{');
  return `"${escaped}"`;
}
