import { parseRanges, type Family, type FontFile, type FontFiles } from '@/lib/export/pdf/families';
import type { Style } from '@/lib/export/words';

/**
 * Each family's own style sheets, which name its files with the letters in them; none is part of the page until a PDF
 * asks for it.
 */
const sheets: Record<Family, Partial<Record<Style, () => Promise<unknown>>> & { name: string }> = {
  serif: {
    name: 'Source Serif 4',
    plain: () => import('@fontsource/source-serif-4/400.css'),
    strong: () => import('@fontsource/source-serif-4/600.css'),
    emphasis: () => import('@fontsource/source-serif-4/400-italic.css'),
  },
  japanese: { name: 'Hina Mincho', plain: () => import('@fontsource/hina-mincho/400.css') },
  chinese: { name: 'ZCOOL XiaoWei', plain: () => import('@fontsource/zcool-xiaowei/400.css') },
  korean: { name: 'Gowun Batang', plain: () => import('@fontsource/gowun-batang/400.css') },
  arabic: { name: 'Amiri', plain: () => import('@fontsource/amiri/400.css') },
  hebrew: { name: 'Frank Ruhl Libre', plain: () => import('@fontsource/frank-ruhl-libre/400.css') },
};

const faces: Record<Style, { weight: string; style: string }> = {
  plain: { weight: '400', style: 'normal' },
  strong: { weight: '600', style: 'normal' },
  emphasis: { weight: '400', style: 'italic' },
};

/** The font files that the page's style sheets name, a family's sheet fetched when it is first asked for. */
export const fontFiles: FontFiles = async (family, wanted) => {
  const { name, ...styles } = sheets[family];
  const style = styles[wanted] === undefined ? 'plain' : wanted;
  await styles[style]?.();
  return [...document.styleSheets].flatMap((sheet) => {
    const address = sheet.href ?? document.baseURI;
    return [...sheet.cssRules].flatMap((rule) => fontFile(rule, address, { name, ...faces[style] }));
  });
};

function fontFile(
  rule: CSSRule,
  address: string,
  wanted: { name: string; weight: string; style: string },
): FontFile[] {
  if (!(rule instanceof CSSFontFaceRule)) return [];
  const read = (property: string) => rule.style.getPropertyValue(property).replace(/^['"]|['"]$/g, '');
  const isWanted =
    read('font-family') === wanted.name &&
    (read('font-weight') || '400') === wanted.weight &&
    (read('font-style') || 'normal') === wanted.style;
  // The older format: reading the newer one takes a decoder larger than what it saves.
  const source = /url\("?([^")]+\.woff)"?\)/.exec(read('src'))?.[1];
  if (!isWanted || source === undefined) return [];
  return [{ ranges: parseRanges(read('unicode-range')), load: () => fetchBytes(new URL(source, address)) }];
}

async function fetchBytes(url: URL): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`A font answered ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
