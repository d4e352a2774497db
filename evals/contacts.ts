// How many contact details of resumes are kept from providers, and that no fact goes with them.
// `npx tsx evals/contacts.ts [--show]`; files and labelled resumes are left out where ../shared/data is absent.
// Exits with 1 where an e-mail address is sent, or where a fact is taken out.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openRedaction } from '../lib/contacts/redaction';
import { parseResume as readResumeFile } from '../lib/documents/parse-resume';
import { numberLines, type Line } from '../lib/structure/lines';
import { parseResume } from '../lib/structure/resume';
import { harmless } from './contacts-harmless';

const data = '../shared/data';
const now = new Date('2026-11-01');

interface Text {
  name: string;
  text: string;
}

/*
 * Counted by other means than the product's: plain patterns over the whole text, wherever they match. Names are known
 * by the e-mail address: words with a capital that its own part holds.
 */
const counts = {
  'e-mail address': (text: string) => text.match(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g) ?? [],
  'phone number': (text: string) =>
    (text.match(/(?:\+|\(?\b)\d[\d ().-]{7,18}\d\b/g) ?? []).filter(
      (found) =>
        found.replace(/\D/g, '').length >= 9 &&
        !/(?:19|20)\d\d\b.*\b(?:19|20)\d\d|\d\d\.(?:19|20)\d\d/.test(found),
    ),
  'link to a profile': (text: string) =>
    text.match(/(?:linkedin\.com\/in|github\.com|leetcode\.com|gitlab\.com)\/[\w-]+/gi) ?? [],
  'name, by the address': (text: string) => {
    const own = (text.match(/[\w.+-]+(?=@[\w-]+\.)/g) ?? []).slice(0, 1).join('').toLowerCase();
    const words = text.match(/(?<![\w.@/-])\p{Lu}[\p{L}'-]{2,}(?![\w@])/gu) ?? [];
    return words.filter((word) => own.includes(word.toLowerCase()));
  },
};
type Kind = keyof typeof counts;
const kinds = Object.keys(counts) as Kind[];

interface Tally {
  resumes: number;
  /** Resumes that have one, and those in which none is left. */
  kinds: Record<Kind, { has: number; clean: number }>;
  /** In jobs, education and skills. */
  figures: number;
  figuresKept: number;
  restored: number;
}

function measure(texts: readonly Text[]): Tally {
  const fresh = kinds.map((kind) => [kind, { has: 0, clean: 0 }]);
  const tally: Tally = {
    resumes: texts.length,
    kinds: Object.fromEntries(fresh) as Tally['kinds'],
    figures: 0,
    figuresKept: 0,
    restored: 0,
  };
  for (const { name, text } of texts) {
    const lines = numberLines(text, 'R');
    const { redact, restore } = openRedaction(lines, 'en');
    const before = lines.map((line) => line.text);
    const after = before.map(redact);
    for (const kind of kinds) {
      const had = [...new Set(counts[kind](before.join('\n')))];
      if (had.length === 0) continue;
      const left = counts[kind](after.join('\n')).filter((found) => had.includes(found));
      tally.kinds[kind].has++;
      if (left.length === 0) tally.kinds[kind].clean++;
      else if (process.argv.includes('--show')) console.log(`  ${name}: ${kind} left: ${left.join(', ')}`);
    }
    const { all, kept } = figuresKept(lines, redact);
    tally.figures += all;
    tally.figuresKept += kept;
    const plain = (all: readonly string[]) => all.join('\n').toLowerCase().replace(/\s+/g, ' ');
    if (plain(after.map((line) => restore(line))) === plain(before)) tally.restored++;
  }
  return tally;
}

/** Words with digits in the lines that tell of work, learning and skills, and in which nobody is to be reached. */
function figuresKept(
  lines: readonly Line[],
  redact: (text: string) => string,
): { all: number; kept: number } {
  const { sectionOf } = parseResume(lines, now);
  const reaching = /@|https?:|www\.|\.com|^address:/i;
  const telling = lines.filter(
    ({ id, text }) =>
      sectionOf(id) !== 'contact' && !reaching.test(text) && counts['phone number'](text).length === 0,
  );
  const figures = telling.flatMap(({ text }) => {
    const sent = redact(text).split(/\s+/);
    const words = text.split(/\s+/).filter((word) => /\d/.test(word));
    return words.map((word) => sent.includes(word));
  });
  return { all: figures.length, kept: figures.filter(Boolean).length };
}

async function resumeFiles(): Promise<Text[]> {
  const folder = join(data, 'resumes');
  const texts: Text[] = [];
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!/\.(?:pdf|docx|txt)$/i.test(name)) continue;
    const read = await readResumeFile({ bytes: new Uint8Array(readFileSync(join(folder, name))), name });
    if (read.ok && read.text.trim().length >= 200) texts.push({ name, text: read.text });
  }
  return texts;
}

function labelledResumes(): Text[] {
  const table = readFileSync(join(data, 'labelled/resume-categories/unique.csv'), 'utf8');
  return [...table.matchAll(/(?:^|\n)([^",\n]+),"((?:[^"]|"")*)"/g)].map(
    ([, category = '', quoted = ''], index) => ({
      name: `${category} ${index}`,
      text: quoted.replace(/""/g, '"'),
    }),
  );
}

function invented(): Text[] {
  const folder = 'evals/sets/people';
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      const { resume } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as { resume: string };
      return { name, text: resume };
    });
}

/** Sentences about work, dates and numbers, each as a line of a resume whose owner is known. */
function harmlessKept(): number {
  const head =
    'Jane Moore\n12 Elm Street, Leeds LS1 4AB · jane.moore@example.org · 0113 555 0142\nExperience';
  const { redact } = openRedaction(
    numberLines(`${head}\n${harmless.map((text) => `- ${text}`).join('\n')}`, 'R'),
    'en',
  );
  const changed = harmless.filter((text) => redact(text) !== text);
  for (const text of changed) console.log(`  taken out of: ${text} -> ${redact(text)}`);
  return harmless.length - changed.length;
}

function print(title: string, tally: Tally): boolean {
  console.log(`\n${title}: ${tally.resumes} resumes`);
  for (const kind of kinds) {
    const { has, clean } = tally.kinds[kind];
    console.log(
      `  ${kind.padEnd(24)} in ${String(has).padStart(3)}, none left in ${String(clean).padStart(3)}`,
    );
  }
  console.log(`  figures of work and learning: ${tally.figuresKept} of ${tally.figures} sent as they are`);
  console.log(`  put back word for word, capitals of the name aside: ${tally.restored} of ${tally.resumes}`);
  const { has, clean } = tally.kinds['e-mail address'];
  return has === clean && tally.figures === tally.figuresKept;
}

async function main(): Promise<void> {
  const passed = [print('invented people', measure(invented()))];
  if (existsSync(data)) {
    passed.push(print('files', measure(await resumeFiles())));
    const labelled = labelledResumes();
    passed.push(print('labelled resumes, names taken out by their publisher', measure(labelled)));
    const named = labelled.filter(({ text }) =>
      openRedaction(numberLines(text, 'R'), 'en').standIns.includes('CANDIDATE_NAME'),
    );
    console.log(`  taken for a name all the same: ${named.length}`);
  } else console.log(`skipped: ${data} is not here`);
  const kept = harmlessKept();
  console.log(`\nharmless lines left as they are: ${kept} of ${harmless.length}`);
  if (kept < harmless.length || passed.includes(false)) process.exitCode = 1;
}

await main();
