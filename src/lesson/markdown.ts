import { micromark } from 'micromark';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';

/** HTML that micromark made: raw HTML in the source is escaped, and links with other protocols than a web page's are emptied. */
export type Html = string;

/** Used while building only: the page gets the HTML. The extension lets `**…**` end before Japanese text. */
export function toHtml(markdown: string): Html {
  return micromark(markdown, { extensions: [cjkFriendlyExtension()] });
}

/** The text as it is read, without marks and without what is only looked up: code and addresses of links. */
export function plainText(html: Html): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|amp|quot);/g, (_, name: string) => entities[name] ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The addresses that a text links to. */
export function linksIn(html: Html): readonly string[] {
  return [...html.matchAll(/ href="([^"]*)"/g)].map(([, url = '']) => url);
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };
