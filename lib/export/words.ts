import { inlineParts, type InlinePart } from '../evidence/inline';
import type { Passage } from '../evidence/passages';

export type Style = InlinePart['style'];

/** Words in one style. */
export interface Words {
  style: Style;
  text: string;
}

/** What passages say, without the marks of their emphasis; `verbatim` text has none. */
export function wordsOf(passages: readonly Passage[], isVerbatim: boolean): Words[] {
  const text = printable(passages.map((passage) => passage.text).join(''));
  return isVerbatim
    ? [{ style: 'plain', text }]
    : inlineParts(text).map(({ style, text }) => ({ style, text }));
}

/**
 * Text without what no page can show and XML refuses: control characters, halves of surrogate pairs, U+FFFE and
 * its like. Line breaks and tabs stay.
 * @see https://www.w3.org/TR/xml/#charsets
 */
export function printable(text: string): string {
  return text.replace(
    /[\p{Surrogate}\u0000-\u0008\u000b-\u001f\u007f-\u009f]|\p{Noncharacter_Code_Point}/gu,
    '',
  );
}

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Which way a paragraph runs, by its first letter. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const first = /\p{L}/u.exec(text)?.[0];
  return first !== undefined && rightToLeft.test(first) ? 'rtl' : 'ltr';
}

/** Words divided where the writing turns round: names and brackets between words of one direction go with them. */
export function directedParts(text: string): { text: string; direction: 'ltr' | 'rtl' }[] {
  return text
    .split(
      /((?:\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}|\p{Script=Nko})+(?:[\p{M}\p{Z}\p{P}]*(?:\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}|\p{Script=Nko})+)*\p{M}*)/u,
    )
    .filter((part) => part !== '')
    .map((part) => ({ text: part, direction: rightToLeft.test(part) ? 'rtl' : 'ltr' }));
}
