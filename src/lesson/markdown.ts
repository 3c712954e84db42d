import { micromark } from 'micromark';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';

/** HTML that micromark made: raw HTML in the source is escaped, and links with other protocols than a web page's are emptied. */
export type Html = string;

/** Used while building only: the page gets the HTML. The extension lets `**…**` end before Japanese text. */
export function toHtml(markdown: string): Html {
  return micromark(markdown, { extensions: [cjkFriendlyExtension()] });
}

/** The addresses that a text links to. */
export function linksIn(html: Html): readonly string[] {
  return [...html.matchAll(/ href="([^"]*)"/g)].map(([, url = '']) => url);
}
