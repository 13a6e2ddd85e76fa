import type { Duplex } from 'node:stream';

/** How many bytes of a frame's header there are, once the first two are known. */
const headerLength = (second: number): number => {
  const length = second & 0x7f;
  const extended = length === 126 ? 2 : length === 127 ? 8 : 0;
  return 2 + extended + ((second & 0x80) === 0 ? 0 : 4);
};

const payloadLength = (header: Buffer): number => {
  const length = (header[1] ?? 0) & 0x7f;
  if (length === 126) return header.readUInt16BE(2);
  return length === 127 ? Number(header.readBigUInt64BE(2)) : length;
};

/**
 * Tells of a frame (RFC 6455, 5.2) that is longer than the gateway takes, as soon as its header says so. The library
 * that reads the messages joins frames and knows no such limit. `head` is what came with the upgrade.
 */
export const watchFrames = (socket: Duplex, head: Buffer, longest: number, tooLong: () => void): void => {
  let header = Buffer.alloc(0);
  let skip = 0;

  const read = (chunk: Buffer): void => {
    let rest = chunk;
    while (rest.length > 0) {
      if (skip > 0) {
        const passed = Math.min(skip, rest.length);
        skip -= passed;
        rest = rest.subarray(passed);
        continue;
      }
      const wanted = header.length < 2 ? 2 : headerLength(header[1] ?? 0);
      const taken = rest.subarray(0, wanted - header.length);
      header = Buffer.concat([header, taken]);
      rest = rest.subarray(taken.length);
      if (header.length < 2 || header.length < headerLength(header[1] ?? 0)) continue;
      skip = payloadLength(header);
      header = Buffer.alloc(0);
      if (skip > longest) tooLong();
    }
  };

  read(head);
  // Before the library's own listener, which would hand the message on.
  socket.prependListener('data', read);
};
