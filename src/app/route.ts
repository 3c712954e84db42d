import type { TestTime } from '../lesson/progress.ts';

/** Where in the product an address leads. */
export type Route =
  | { readonly room: 'home' | 'lessons' | 'placement' | 'workbench' | 'nowhere' }
  | { readonly room: 'lesson'; readonly id: string }
  | { readonly room: 'types'; readonly id?: string }
  | { readonly room: 'test'; readonly time: TestTime };

/** Reads the part of the address after `#`, which every static host and a local file leave alone. */
export function parseRoute(hash: string): Route {
  const [room = '', id, ...more] = hash.replace(/^#?\/?/, '').split('/');
  if (more.length > 0) return { room: 'nowhere' };
  if (room === '' && id === undefined) return { room: 'home' };
  if (room === 'lessons') return id ? { room: 'lesson', id } : { room: 'lessons' };
  if (room === 'types') return id ? { room: 'types', id } : { room: 'types' };
  if (room === 'test' && (id === 'before' || id === 'after')) return { room, time: id };
  if (room === 'placement' && id === undefined) return { room: 'placement' };
  return room === 'workbench' && id === undefined ? { room: 'workbench' } : { room: 'nowhere' };
}
