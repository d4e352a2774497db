import { unzlibSync } from 'fflate';

const headerBytes = 12;
const entryBytes = 16;

/**
 * A WOFF 1.0 file as the font it holds: fontkit reads both, but would inflate a table anew for every letter.
 * @see https://www.w3.org/TR/WOFF/
 */
export function unpackWoff(woff: Uint8Array): Uint8Array {
  const view = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  if (view.getUint32(0) !== 0x774f4646) throw new TypeError('Not a WOFF file');
  const tables = Array.from({ length: view.getUint16(12) }, (_, index) =>
    readTable(woff, view, 44 + index * 20),
  );
  const begin = headerBytes + tables.length * entryBytes;
  const offsets = tables.map((_, index) => begin + padded(tables.slice(0, index)));
  const font = new Uint8Array(begin + padded(tables));
  const out = new DataView(font.buffer);
  writeHeader(out, view.getUint32(4), tables.length);
  tables.forEach(({ tag, checksum, bytes }, index) => {
    const at = headerBytes + index * entryBytes;
    const offset = offsets[index] ?? 0;
    [tag, checksum, offset, bytes.length].forEach((value, field) => out.setUint32(at + field * 4, value));
    font.set(bytes, offset);
  });
  return font;
}

interface Table {
  tag: number;
  checksum: number;
  bytes: Uint8Array;
}

function readTable(woff: Uint8Array, view: DataView, at: number): Table {
  const offset = view.getUint32(at + 4);
  const packedLength = view.getUint32(at + 8);
  const length = view.getUint32(at + 12);
  const packed = woff.subarray(offset, offset + packedLength);
  return {
    tag: view.getUint32(at),
    checksum: view.getUint32(at + 16),
    bytes: packedLength === length ? packed : unzlibSync(packed, { out: new Uint8Array(length) }),
  };
}

/** Each table begins at a multiple of four. */
const padded = (tables: readonly Table[]) =>
  tables.reduce((sum, { bytes }) => sum + Math.ceil(bytes.length / 4) * 4, 0);

function writeHeader(out: DataView, flavor: number, tables: number): void {
  const exponent = Math.floor(Math.log2(tables));
  const range = 2 ** exponent * entryBytes;
  out.setUint32(0, flavor);
  [tables, range, exponent, tables * entryBytes - range].forEach((value, field) =>
    out.setUint16(4 + field * 2, value),
  );
}
