import { create } from 'fontkit';
import type { Font } from 'fontkit';
import type { Style, Words } from '../words';
import { familiesFor, type Family, type FontFile, type FontFiles } from './families';
import { unpackWoff } from './unpack-woff';

/** A font file that is in use. */
export interface LoadedFont {
  /** Unique within a document. */
  id: string;
  bytes: Uint8Array;
  font: Font;
}

export interface FoundFonts {
  /** Undefined for a letter that no font has. */
  fontOf: (letter: string, style: Style) => LoadedFont | undefined;
  /** Letters that no font has, each once. */
  missing: string[];
  /** The fonts in use. */
  loaded: LoadedFont[];
}

/** A letter to be set, as a key. */
const keyOf = (letter: string, style: Style) => `${style} ${letter}`;

/** Fetches the files that hold the letters of a text, and no others. */
export async function findFonts(
  words: readonly Words[],
  language: string | null,
  files: FontFiles,
): Promise<FoundFonts> {
  const load = loader();
  const filesOf = once((family: Family, style: Style) => files(family, style));
  const found = new Map<string, LoadedFont | undefined>();
  const wanted = new Map(
    words.flatMap(({ style, text }) =>
      [...text].map((letter) => [keyOf(letter, style), { letter, style }] as const),
    ),
  );
  for (const style of ['plain', 'strong', 'emphasis'] as const) wanted.delete(keyOf('\n', style));
  await Promise.all(
    [...wanted].map(async ([key, { letter, style }]) => {
      found.set(key, await firstWith(letter, style, familiesFor(letter, language), filesOf, load));
    }),
  );
  const missing = [...wanted].flatMap(([key, { letter }]) => (found.get(key) === undefined ? [letter] : []));
  return {
    fontOf: (letter, style) => found.get(keyOf(letter, style)),
    missing: [...new Set(missing)],
    loaded: [...new Set([...found.values()].filter((font) => font !== undefined))],
  };
}

async function firstWith(
  letter: string,
  style: Style,
  families: readonly Family[],
  files: FontFiles,
  load: (file: FontFile) => Promise<LoadedFont>,
): Promise<LoadedFont | undefined> {
  const codePoint = letter.codePointAt(0) ?? 0;
  for (const family of families) {
    for (const file of await files(family, style)) {
      if (!file.ranges.some(([from, to]) => from <= codePoint && codePoint <= to)) continue;
      const loaded = await load(file);
      // A file's range is what it was cut to, whether or not its font had all of it.
      if (loaded.font.hasGlyphForCodePoint(codePoint)) return loaded;
    }
  }
  return undefined;
}

/** Asks for each family's files once, also where all letters ask at the same time. */
function once(files: FontFiles): FontFiles {
  const asked = new Map<string, ReturnType<FontFiles>>();
  return (family, style) => {
    const key = `${family} ${style}`;
    const answer = asked.get(key) ?? files(family, style);
    asked.set(key, answer);
    return answer;
  };
}

/** Loads each file once. */
function loader() {
  const loading = new Map<FontFile, Promise<LoadedFont>>();
  return (file: FontFile): Promise<LoadedFont> => {
    const known = loading.get(file);
    if (known !== undefined) return known;
    const id = `font-${loading.size + 1}`;
    const loaded = file.load().then((woff) => opened(id, woff));
    loading.set(file, loaded);
    return loaded;
  };
}

function opened(id: string, woff: Uint8Array): LoadedFont {
  const bytes = unpackWoff(woff);
  // Its types ask for Node's Buffer, which it doesn't need.
  const font = create(bytes as Parameters<typeof create>[0]);
  if ('fonts' in font) throw new TypeError('A collection of fonts where a font was expected');
  return { id, bytes, font };
}
