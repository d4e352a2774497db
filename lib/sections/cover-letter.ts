import 'server-only';
import { readPassages, type Block } from '../evidence/passages';
import { countWords, looksRefused, textOf } from './form';
import { honesty, marking, plainMarkdown } from './prompt';
import type { Section } from './section';

const task = `
Write the letter that goes with the candidate's application for this posting: a salutation on a line of its own, 3 to 5 paragraphs, 200 to 350 words (150 at the least, 700 at the most), a sign-off on a line of its own, and the candidate's name under it if the resume gives it. No addresses, no date, no subject line.

- Salutation: to the person the posting names, otherwise the usual impersonal form of the language.
- First paragraph: the role and the company as the posting has them, and the one thing from the resume that fits this job best.
- Middle: two or three needs of the posting, each answered by something the candidate did, with where it was done and the result the resume gives. Explain how it carries over, rather than listing the resume again.
- Last: a plain, courteous close.
- Sound like a capable person writing to another: specific, warm, without flattery. Feelings, motives and plans the resume doesn't show are not yours to invent; say what the work and the role have in common instead. No "I am writing to express my interest", no "passionate", no "perfect fit".`;

const salutation =
  /^(dear|hello|hi|good (morning|day)|to whom|sehr geehrte|liebe|guten tag|hallo|madame|monsieur|bonjour|cher|chère|estimad|querid|hola|a quien|buenos)/i;

export const coverLetter: Section = {
  id: 'cover_letter',
  system: `You are a professional cover letter writer. Write compelling, honest letters.
${honesty}
${marking}
${plainMarkdown}`,
  task,
  maxOutputTokens: 3000,
  json: false,
  accept(reply, { resume }) {
    if (looksRefused(reply)) return { ok: false, problem: 'it declines the task' };
    const blocks = readPassages(reply, resume);
    const problem = formProblem(blocks);
    return problem === undefined ? { ok: true, data: { kind: 'text', blocks } } : { ok: false, problem };
  },
};

/** What keeps `blocks` from being a whole letter. The sign-off is looked for, never supplied. */
function formProblem(blocks: readonly Block[]): string | undefined {
  const opening = blocks.slice(0, 6).findIndex(isSalutation);
  if (opening === -1) return 'it has no salutation on a line of its own';
  const close = blocks.findLastIndex((block) => !isClosing(block));
  if (close === blocks.length - 1) return 'it has no sign-off on a line of its own';
  const body = blocks.slice(opening + 1, close + 1);
  const paragraphs = body.filter((block) => block.kind === 'paragraph').length;
  if (paragraphs < 3 || paragraphs > 6) return `it has ${paragraphs} paragraphs and must have 3 to 6`;
  const words = countWords(body);
  return words < 150 || words > 700 ? `it has ${words} words and must have 150 to 700` : undefined;
}

/** A short line that ends as salutations do, or begins as one: the former works in languages we don't list. */
function isSalutation(block: Block): boolean {
  const text = textOf(block);
  return text.length <= 120 && (/[,:!，：、]$/.test(text) || salutation.test(text));
}

/** A closing phrase or a name: short, and not a sentence, or one of very few words ("Best regards." "J. Doe Jr."). */
function isClosing(block: Block): boolean {
  const text = textOf(block);
  return text.length <= 120 && (!/[.!?。]$/.test(text) || countWords([block]) <= 6);
}
