import { expect, test } from 'vitest';
import { parseRoute } from '../../src/app/route.ts';

test.each([
  ['', { room: 'home' }],
  ['#/', { room: 'home' }],
  ['#/lessons', { room: 'lessons' }],
  ['#/lessons/', { room: 'lessons' }],
  ['#/lessons/first-delivery', { room: 'lesson', id: 'first-delivery' }],
  ['#/types', { room: 'types' }],
  ['#/types/', { room: 'types' }],
  ['#/types/http-alt', { room: 'types', id: 'http-alt' }],
  ['#/types/http-alt/more', { room: 'nowhere' }],
  ['#/workbench', { room: 'workbench' }],
  ['#/placement', { room: 'placement' }],
  ['#/placement/more', { room: 'nowhere' }],
  ['#/lessons/first-delivery/more', { room: 'nowhere' }],
  ['#/workbench/more', { room: 'nowhere' }],
  ['#/somewhere', { room: 'nowhere' }],
] as const)('the address %s leads to %o', (hash, route) => {
  expect(parseRoute(hash)).toEqual(route);
});
