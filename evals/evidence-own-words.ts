// The texts that rules write out of a person's own words, held against the resume they come from: none may be
// flagged red. `npx tsx evals/evidence-own-words.ts [--show]`; needs ../shared/data.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepareBuiltin } from '../lib/builtin/builtin';
import { parseResume as readResumeFile } from '../lib/documents/parse-resume';
import { checkClaims, type Flag } from '../lib/evidence/claims';
import type { CheckedSection } from '../lib/evidence/settle';
import { numberLines } from '../lib/structure/lines';
import { parseResume } from '../lib/structure/resume';
import { rankingPostings } from './ranking-postings';

const data = '../shared/data';
const now = new Date('2026-11-01');
const sections = ['job_summary', 'resume_summary', 'work_experience', 'cover_letter'] as const;

interface Tally {
  passages: number;
  flagged: number;
  /** Distinct ones of a resume, by kind of flag and of claim. */
  kinds: Map<string, Set<string>>;
}

async function main(): Promise<void> {
  if (!existsSync(data)) {
    console.log('skipped: ../shared/data is not here');
    return;
  }
  const files = await resumeFiles();
  const folder = join(data, 'postings/text');
  const postings = readdirSync(folder)
    .filter((name) => name.startsWith('20'))
    .map((name) => readFileSync(join(folder, name), 'utf8').slice(0, 20_000));
  print(
    `${files.length} resume files × ${postings.length} postings`,
    check(files, () => postings),
  );
  const labelled = labelledResumes();
  print(
    `${labelled.length} labelled resumes × 3 postings of occupations, their own among them`,
    check(labelled, ({ category }) => ownAndOthers(category)),
  );
}

interface Text {
  name: string;
  category: string;
  text: string;
}

function check(
  texts: readonly Text[],
  postingsFor: (text: Text) => readonly string[],
): Record<CheckedSection, Tally> {
  const fresh = (): Tally => ({ passages: 0, flagged: 0, kinds: new Map() });
  const tallies = {
    job_summary: fresh(),
    resume_summary: fresh(),
    work_experience: fresh(),
    cover_letter: fresh(),
  };
  for (const each of texts) {
    const resume = numberLines(each.text, 'R');
    const { groupOf, jobs } = parseResume(resume, now);
    const employers = jobs.flatMap(({ employer }) => employer ?? []);
    for (const postingText of postingsFor(each)) {
      const posting = numberLines(postingText, 'J');
      const write = prepareBuiltin(each.text, postingText, now);
      for (const section of sections) {
        const content = write(section);
        if (content.kind !== 'text') continue;
        const { blocks } = content;
        const flags = checkClaims({ blocks, section, resume, posting, groupOf, employers, now });
        const tally = tallies[section];
        tally.passages += blocks.reduce((sum, block) => sum + block.passages.length, 0);
        tally.flagged += new Set(flags.filter(isRed).map(({ block, passage }) => `${block}-${passage}`)).size;
        for (const flag of flags) {
          if (flag.kind === 'worked-out') continue;
          const kind = `${flag.kind === 'not-found' ? 'red' : 'amber'}, ${flag.what}`;
          const told = `${each.name} [${flag.quote}] ${blocks[flag.block]?.passages[flag.passage]?.text ?? ''}`;
          tally.kinds.set(kind, (tally.kinds.get(kind) ?? new Set()).add(told));
        }
      }
    }
  }
  return tallies;
}

const isRed = ({ kind }: Flag): boolean => kind === 'not-found';

function print(title: string, tallies: Record<CheckedSection, Tally>): void {
  console.log(`\n${title}`);
  for (const section of sections) {
    const { passages, flagged, kinds } = tallies[section];
    const distinct = [...kinds].map(([kind, told]) => `${kind} ${told.size}`).sort();
    console.log(
      `${section.padEnd(17)}${String(passages).padStart(7)} passages, red in ${String(flagged).padStart(5)}; distinct: ${distinct.join(', ') || 'none'}`,
    );
    if (!process.argv.includes('--show')) continue;
    for (const [kind, told] of kinds) for (const each of told) console.log(`    ${kind}: ${each}`);
  }
}

async function resumeFiles(): Promise<Text[]> {
  const folder = join(data, 'resumes');
  const texts: Text[] = [];
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!/\.(?:pdf|docx|txt)$/i.test(name)) continue;
    const read = await readResumeFile({ bytes: new Uint8Array(readFileSync(join(folder, name))), name });
    // The app takes no resume of less than 200 characters.
    if (read.ok && read.text.trim().length >= 200)
      texts.push({ name, category: '', text: read.text.slice(0, 30_000) });
  }
  return texts;
}

function labelledResumes(): Text[] {
  const table = readFileSync(join(data, 'labelled/resume-categories/unique.csv'), 'utf8');
  return [...table.matchAll(/(?:^|\n)([^",\n]+),"((?:[^"]|"")*)"/g)].flatMap(
    ([, category = '', quoted = ''], index) => {
      const text = quoted.replace(/""/g, '"').slice(0, 30_000);
      return text.trim().length < 200 ? [] : [{ name: `${category} ${index}`, category, text }];
    },
  );
}

function ownAndOthers(category: string): string[] {
  const names = Object.keys(rankingPostings);
  const own = Math.max(0, names.indexOf(category));
  return [0, 7, 13].flatMap((step) => rankingPostings[names[(own + step) % names.length] ?? ''] ?? []);
}

await main();
