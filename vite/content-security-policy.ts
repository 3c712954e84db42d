import type { Plugin } from 'vite';

const policy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "object-src 'none'",
].join('; ');

/** The built page runs only what it was shipped with and talks to no other origin; the dev server needs more freedom. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'kaerimichi:content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
        injectTo: 'head-prepend',
      },
    ],
  };
}
