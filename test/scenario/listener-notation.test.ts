import { describe, expect, test } from 'vitest';
import {
  formatFrontPort,
  formatListener,
  formatTarget,
  parseFrontPort,
  parseListener,
  parseTarget,
} from '../../src/scenario/listener-notation.ts';
import { must } from '../must.ts';

describe('what is listened to', () => {
  test.each([
    ['tcp 443', 'tcp 443'],
    ['https', 'tcp 443'],
    ['udp', 'udp'],
    ['tcp 0-65535', 'tcp'],
    ['tcp 8000-8080', 'tcp 8000-8080'],
  ])('%s is written %s', (text, canonical) => {
    expect(formatListener(must(parseListener(text)))).toBe(canonical);
  });

  test.each([
    ['icmp', 'listener'],
    ['icmpv6', 'listener'],
    ['all', 'listener'],
    ['443', 'traffic'],
    ['tcp x', 'port'],
  ])('%s is none', (text, kind) => {
    expect(parseListener(text)).toMatchObject({ ok: false, problem: { kind } });
  });
});

describe('what a load balancer listens to', () => {
  test.each([
    ['tcp 443', 'tcp 443'],
    ['https', 'tcp 443'],
    ['UDP 53', 'udp 53'],
  ])('%s is written %s', (text, canonical) => {
    expect(formatFrontPort(must(parseFrontPort(text)))).toBe(canonical);
  });

  test.each([
    ['tcp', 'one-port'],
    ['tcp 80-443', 'one-port'],
    ['icmp', 'listener'],
    ['443', 'traffic'],
  ])('%s is none', (text, kind) => {
    expect(parseFrontPort(text)).toMatchObject({ ok: false, problem: { kind } });
  });
});

describe('what a load balancer passes on to', () => {
  test.each([['web:8080'], ['ホスト:80']])('%s is written as it was', (text) => {
    expect(formatTarget(must(parseTarget(text)))).toBe(text);
  });

  test.each([
    ['web', 'load-balancer-target'],
    ['10.0.1.10:8080', 'load-balancer-target'],
    ['[2001:db8::7]:8080', 'load-balancer-target'],
    ['web:8080-8081', 'port'],
    ['web:', 'port'],
    ['', 'end'],
  ])('%s is none', (text, kind) => {
    expect(parseTarget(text)).toMatchObject({ ok: false, problem: { kind } });
  });
});
