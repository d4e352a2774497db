import type { IFontAttributesProperties, IStylesOptions } from 'docx';

/** Twentieths of a point, which a DOCX is measured in. */
export const pt = (points: number) => points * 20;

/** A4. */
const size = { width: 11_906, height: 16_838 };
const margin = { top: pt(64), bottom: pt(64), left: pt(72), right: pt(72) };
export const page = { size, margin, textWidth: size.width - margin.left - margin.right } as const;

/** The list that bullets belong to. */
export const bullets = 'bullets';

const eastAsian: Record<string, string> = { ja: 'Yu Mincho', zh: 'SimSun', ko: 'Batang' };
const rightToLeft = new Set(['ar', 'fa', 'he', 'ur', 'yi']);

/** Styles of a document in `language`, which spelling is checked by; null where it isn't known. */
export function docxStyles(language: string | null): NonNullable<IStylesOptions['default']> {
  const font: IFontAttributesProperties = {
    ...{ ascii: 'Georgia', hAnsi: 'Georgia' },
    // Georgia has neither; Han letters are drawn as the document's language draws them.
    ...{ cs: 'Times New Roman', eastAsia: eastAsian[language ?? ''] ?? 'Yu Mincho' },
  };
  const heading = (halfPoints: number) => ({
    run: { font, size: halfPoints, bold: true, color: '211C16' },
    paragraph: { spacing: { before: pt(14), after: pt(6) }, keepNext: true },
  });
  return {
    document: {
      run: { font, size: 22, ...(language !== null && { language: spelling(language) }) },
      paragraph: { spacing: { after: pt(8), line: 300 } },
    },
    heading1: heading(32),
    heading2: heading(24),
  };
}

/** Word knows `de-DE`, not `de`; and each kind of letters has a language of its own. */
function spelling(language: string) {
  const { region } = new Intl.Locale(language).maximize();
  const tag = region === undefined ? language : `${language}-${region}`;
  if (language in eastAsian) return { eastAsia: tag };
  return rightToLeft.has(language) ? { bidirectional: tag } : { value: tag };
}
