import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { lessons } from './lessons.ts';

/** The gallery as a page of its own: nothing of it is in what is shipped. */
export default defineConfig({
  base: './',
  publicDir: 'static',
  plugins: [svelte(), lessons(), contentSecurityPolicy()],
  build: {
    target: 'es2022',
    outDir: 'reports/gallery-page',
    emptyOutDir: true,
    rolldownOptions: { input: 'gallery.html' },
  },
});
