/** Markup as text for people: a line for each element, numbers rounded, nothing that a compiler made up. */
export function plainMarkup(html: string, classes: 'own classes' | 'no classes'): string {
  return (classes === 'no classes' ? html.replaceAll(/ class="[^"]*"/g, '') : withoutHashes(html))
    .replaceAll(/<!--.*?-->|<!>/g, '')
    .replaceAll(/(?<![0-9.])-?[0-9]+\.[0-9]{2,}(?![0-9.])/g, (number) => Number(number).toFixed(1))
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/> ?</g, '>\n<')
    .replaceAll(/>\n<\/(?:path|rect|circle|ellipse)>/g, '/>')
    .trim()
    .concat('\n');
}

/** A picture is only what is written in it; its shapes are reviewed where pictures are. */
export function withoutShapes(markup: string): string {
  return markup
    .split('\n')
    .filter(
      (line) =>
        !/^<\/?(?:path|rect|circle|ellipse|line|polyline|polygon|g|defs|pattern|marker|clipPath|use)\b/.test(
          line,
        ),
    )
    .map((line) =>
      line.startsWith('<text') || line.startsWith('<tspan') ? line.replace(/<(\w+)[^>]*>/, '<$1>') : line,
    )
    .join('\n')
    .replaceAll(/<text>\n<\/text>\n/g, '');
}

/** Without the classes that scope styles, and without made-up ids and what points to them. */
function withoutHashes(html: string): string {
  return html
    .replaceAll(/ ?\bsvelte-[a-z0-9]+\b/g, '')
    .replaceAll(/ class=""/g, '')
    .replaceAll(/ (?:id|for|aria-controls|aria-labelledby|aria-describedby|list)="s[0-9]+[^"]*"/g, '');
}
