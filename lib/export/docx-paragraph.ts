import { Paragraph, TextRun, type IRunOptions } from 'docx';
import { directedParts, directionOf, type Words } from './words';

type Direction = ReturnType<typeof directionOf>;
type ParagraphLook = Exclude<ConstructorParameters<typeof Paragraph>[0], string>;

/** A paragraph that runs the way its first letter does, with `run` for the look of all its words. */
export function paragraphOf(
  words: readonly Words[],
  look: ParagraphLook = {},
  run: IRunOptions = {},
): Paragraph {
  const direction = directionOf(words.map(({ text }) => text).join(''));
  return new Paragraph({
    ...look,
    ...(direction === 'rtl' && { bidirectional: true }),
    children: words.flatMap((each) => runs(each, direction, run)),
  });
}

/** Runs of one direction each: a word processor takes the font, and the side that marks stand on, from it. */
function runs({ style, text }: Words, around: Direction, look: IRunOptions): TextRun[] {
  return text.split('\n').flatMap((line, index) =>
    partsOf(line, around).map(
      (part, within) =>
        new TextRun({
          ...look,
          text: part.text,
          ...(style === 'strong' && { bold: true }),
          ...(style === 'emphasis' && { italics: true }),
          ...(part.direction === 'rtl' && { rightToLeft: true }),
          ...(index > 0 && within === 0 && { break: 1 }),
        }),
    ),
  );
}

/** Never empty. What runs neither way, as figures and marks do, goes with the paragraph. */
function partsOf(line: string, around: Direction): { text: string; direction: Direction }[] {
  if (line === '') return [{ text: line, direction: around }];
  return directedParts(line).flatMap(({ text, direction }) => {
    if (direction === around) return [{ text, direction }];
    const start = text.search(/\p{L}/u);
    if (start < 0) return [{ text, direction: around }];
    const end = endOfWords(text, start);
    return [
      { text: text.slice(0, start), direction: around },
      { text: text.slice(start, end), direction },
      { text: text.slice(end), direction: around },
    ].filter((part) => part.text !== '');
  });
}

/** After the last letter or figure from `start` on, and the bracket that closes one between the two. */
function endOfWords(text: string, start: number): number {
  const own = /^.*[\p{L}\p{M}\p{N}]/su.exec(text.slice(start))?.[0] ?? '';
  const closes = /\p{Ps}[^\p{Pe}]*$/u.test(own) && /^\p{Pe}/u.test(text.slice(start + own.length));
  return start + own.length + (closes ? 1 : 0);
}
