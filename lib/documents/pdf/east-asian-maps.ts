/**
 * Maps from a font's codes to letters for Chinese, Japanese and Korean PDFs that name one of Adobe's predefined maps
 * and bring none of their own. pdf.js would fetch those maps, a megabyte of files that `unpdf` doesn't bring; what
 * reading text needs of them, the platform's own decoders know. Glyph numbers (CIDs) are taken to be Unicode values,
 * so nothing here is fit for drawing. Fonts that write glyph numbers themselves can't be read: where a document has no
 * others, that is told; beside others, their letters come out wrong.
 */
export interface EastAsianMaps {
  /** The `BinaryDataFactory` of pdf.js's `getDocument`; makes maps, fetches nothing. */
  factory: new () => { fetch(wanted: { kind: string; filename: string }): Promise<Uint8Array> };
  /** Whether the document asked for a map that can't be made. */
  lacked: () => boolean;
}

/** For one document: what it has asked for decides what its glyph numbers mean. */
export function eastAsianMaps(): EastAsianMaps {
  let made = false;
  let lacked = false;
  class Factory {
    async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
      const map = kind === 'cMapUrl' ? mapFor(filename, made) : undefined;
      if (map === undefined) {
        lacked ||= kind === 'cMapUrl';
        throw new Error('no such data');
      }
      made = true;
      return new TextEncoder().encode(map);
    }
  }
  return { factory: Factory, lacked: () => lacked };
}

// Encodings by the names of their predefined maps (ISO 32000-1, table 118).
const encodings: readonly (readonly [RegExp, string])[] = [
  [/RKSJ/, 'shift_jis'],
  [/^EUC-/, 'euc-jp'],
  [/^(?:GB|GBpc)-EUC|^GBKp?-EUC|^GBK2K/, 'gb18030'],
  [/B5/, 'big5'],
  [/^KSC(?:ms|pc)?-(?:EUC|UHC)/, 'euc-kr'],
];

function mapFor(name: string, codesKnown: boolean): string | undefined {
  if (/^Uni\w+-(?:UCS2|UTF16)(?:-HW)?-[HV]$/.test(name)) return unicodeMap;
  if (/^Adobe-\w+-UCS2$/.test(name)) return codesKnown ? glyphMap : undefined;
  const encoding = encodings.find(([pattern]) => pattern.test(name))?.[1];
  return encoding === undefined ? undefined : decodedMap(encoding);
}

const wholePlane = '1 begincodespacerange <0000> <FFFF> endcodespacerange';
const unicodeMap = `begincmap ${wholePlane} 1 begincidrange <0000> <FFFF> 0 endcidrange endcmap`;
const glyphMap = `begincmap ${wholePlane} 1 beginbfrange <0000> <FFFF> <0000> endbfrange endcmap`;

/** One byte for ASCII and half-width kana, two for the rest, as all of these encodings have it. */
function decodedMap(encoding: string): string {
  const decoder = new TextDecoder(encoding);
  const rows: string[] = [];
  const add = (...bytes: number[]): void => {
    const letter = decoder.decode(Uint8Array.from(bytes));
    if (letter.length === 1 && letter !== '\uFFFD') rows.push(`<${hex(bytes)}> ${letter.charCodeAt(0)}`);
  };
  const kana = encoding === 'shift_jis' ? [0xa1, 0xdf] : [];
  const isKana = (byte: number): boolean => byte >= (kana[0] ?? 256) && byte <= (kana[1] ?? 0);
  for (let byte = 0x20; byte <= 0xff; byte++) if (byte < 0x7f || isKana(byte)) add(byte);
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    if (!isKana(lead)) for (let trail = 0x40; trail <= 0xfe; trail++) add(lead, trail);
  }
  const spaces =
    kana.length > 0
      ? '4 begincodespacerange <00> <80> <A1> <DF> <8140> <A0FC> <E040> <FCFC>'
      : '2 begincodespacerange <00> <80> <8140> <FEFE>';
  return `begincmap ${spaces} endcodespacerange ${rows.length} begincidchar ${rows.join(' ')} endcidchar endcmap`;
}

const hex = (bytes: readonly number[]): string =>
  bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
