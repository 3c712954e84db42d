import type { GatewayKind } from '../../trace/trace.ts';

/** A building at the road, drawn from the upper edge of the road at its middle; the road is 100 high. */
interface GatewayDrawing {
  readonly shapes: readonly Shape[];
  /** The letters on its sign, and the y they stand on; a bridge has its word in the language of the page. */
  readonly sign: { readonly letters?: string; readonly y: number };
  /** The y of its name, where there may be several of its kind. */
  readonly nameY?: number;
}

interface Shape {
  readonly d: string;
  readonly fill: 'paper' | 'roof' | 'veil' | 'hedge' | 'deny' | 'none';
}

export const gatewayDrawings: Readonly<Record<GatewayKind, GatewayDrawing>> = {
  /** An arch over the road where the VPC begins. */
  'internet-gateway': {
    shapes: [
      { d: 'M-7 -2l13.6 -.4l.6 104l-14 .4z', fill: 'veil' },
      { d: 'M-11 2l.4 -36l21.4 -.2l.4 36z', fill: 'paper' },
      { d: 'M-31 -32q30 -19 62.4 -.4l-.6 9.6q-30 -2 -61.4 .2z', fill: 'roof' },
      { d: 'M-13 99l25.8 .2l2 9.4l-30.2 .2z', fill: 'roof' },
      { d: 'M-22 -24l44 -.4l.4 20.6l-44.8 .2z', fill: 'paper' },
    ],
    sign: { letters: 'IGW', y: -8.5 },
  },
  /** The same with a gable that says: no entry. */
  'egress-only-internet-gateway': {
    shapes: [
      { d: 'M-7 -2l13.6 -.4l.6 104l-14 .4z', fill: 'veil' },
      { d: 'M-11 2l.4 -36l21.4 -.2l.4 36z', fill: 'paper' },
      { d: 'M-37 -23.6l37.4 -27l37 26.6z', fill: 'roof' },
      { d: 'M-9 -34.4a9 9 0 1 0 18 0a9 9 0 1 0 -18 0z', fill: 'deny' },
      { d: 'M-5 -36.2h10v3.6h-10z', fill: 'paper' },
      { d: 'M-13 99l25.8 .2l2 9.4l-30.2 .2z', fill: 'roof' },
      { d: 'M-29 -24l58 -.4l.4 20.6l-58.8 .2z', fill: 'paper' },
    ],
    sign: { letters: 'EIGW', y: -8.5 },
  },
  /** A house where slips are written anew. */
  'nat-gateway': {
    shapes: [
      { d: 'M-6 0h12v100h-12z', fill: 'veil' },
      { d: 'M-38 -50q38 -.6 76.2 .2q-.6 23 .2 45.8q-38 .6 -76.6 0q.6 -23 .2 -46z', fill: 'paper' },
      { d: 'M-45 -49l13 -17l64.4 -.4l12.6 17z', fill: 'roof' },
    ],
    sign: { letters: 'NAT', y: -31 },
    nameY: -13,
  },
  /** Railings of a bridge from one VPC to the other. */
  peering: {
    shapes: [
      { d: 'M-29 -4q29 -13 58.4 .4M-22 -12.4v11M0 -16v12.6M22 -12v11', fill: 'none' },
      { d: 'M-29 104q29 13 58.4 -.4M-22 101v11.4M0 103.4v12.6M22 101v11', fill: 'none' },
    ],
    sign: { y: -24 },
  },
  /** A roundabout under a dome. */
  'transit-gateway': {
    shapes: [
      { d: 'M-47 50a47 47 0 1 0 94 0a47 47 0 1 0 -94 0z', fill: 'veil' },
      { d: 'M-9 50a9 9 0 1 0 18 0a9 9 0 1 0 -18 0z', fill: 'hedge' },
      { d: 'M-38 -44q38 -.6 76.2 .2q-.6 20 .2 39.8q-38 .6 -76.6 0q.6 -20 .2 -40z', fill: 'paper' },
      { d: 'M-42 -43.4q5 -22 42.2 -22.6q36.6 .6 42 22.4z', fill: 'roof' },
    ],
    sign: { letters: 'TGW', y: -28 },
    nameY: -11,
  },
  /** A flat-roofed depot that sends each slip on to one of several. */
  'load-balancer': {
    shapes: [
      { d: 'M-6 0h12v100h-12z', fill: 'veil' },
      { d: 'M-38 -46q38 -.6 76.2 .2q-.6 21 .2 41.8q-38 .6 -76.6 0q.6 -21 .2 -42z', fill: 'paper' },
      { d: 'M-45 -55.4l90.4 .4l-.6 9.8l-89.4 -.2z', fill: 'roof' },
      { d: 'M-16 -62h11l12 -6h9M-5 -62h21M-5 -62l12 6h9', fill: 'none' },
    ],
    sign: { letters: 'LB', y: -29 },
    nameY: -12,
  },
};
