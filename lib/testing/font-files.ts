import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parseRanges, type FontFile, type FontFiles } from '../export/pdf/families';

const packages = {
  serif: 'source-serif-4',
  japanese: 'hina-mincho',
  chinese: 'zcool-xiaowei',
  korean: 'gowun-batang',
  arabic: 'amiri',
  hebrew: 'frank-ruhl-libre',
} as const;
const sheets = { plain: '400.css', strong: '600.css', emphasis: '400-italic.css' } as const;
const { resolve } = createRequire(import.meta.url);
const known = new Map<string, FontFile[]>();

/** The fonts of a PDF as the browser finds them, read from their packages. */
export const fontFiles: FontFiles = async (family, style) => {
  const sheet = resolve(
    `@fontsource/${packages[family]}/${family === 'serif' ? sheets[style] : sheets.plain}`,
  );
  let files = known.get(sheet);
  if (files === undefined) {
    const css = await readFile(sheet, 'utf8');
    files = [...css.matchAll(/url\(([^)]+\.woff)\)[^}]*unicode-range: ([^;}]+)/g)].map(
      ([, url = '', ranges = '']) => ({
        ranges: parseRanges(ranges),
        load: async () => new Uint8Array(await readFile(join(dirname(sheet), url))),
      }),
    );
    known.set(sheet, files);
  }
  return files;
};
