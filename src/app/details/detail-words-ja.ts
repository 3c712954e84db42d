// What the details of the packet view say, in one file, so that it is fetched at once and alone.
export { flowLog } from '../../words/ja/flow-log.ts';
export { packet } from '../../words/ja/packet.ts';
