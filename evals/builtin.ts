// Rules over real resumes and postings: `npx tsx evals/builtin.ts`. Prints a table; needs ../shared/data.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtinContent } from '../lib/builtin/builtin';
import { compareByRules } from '../lib/match/compare';
import { scoreRows } from '../lib/match/score';
import { numberLines } from '../lib/structure/lines';
import { parsePosting } from '../lib/structure/posting';
import { parseResume } from '../lib/structure/resume';
import { rankingPostings } from './ranking-postings';

const data = '../shared/data';
const now = new Date('2026-11-01');
const sections = ['job_summary', 'comparison', 'resume_summary', 'work_experience', 'cover_letter'] as const;

if (!existsSync(data)) {
  console.log('skipped: ../shared/data is not here');
} else {
  if (process.argv[2] !== 'ranking') everyPair();
  ranking();
}

function resumes(): { name: string; text: string }[] {
  return readdirSync(join(data, 'resumes'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:pdf|txt)$/.test(name))
    .sort()
    .flatMap((name) => {
      const text = read(join(data, 'resumes', name));
      return text.trim().length >= 200 ? [{ name, text: text.slice(0, 30_000) }] : [];
    });
}

function read(path: string): string {
  if (path.endsWith('.txt')) return readFileSync(path, 'utf8');
  try {
    return execFileSync('pdftotext', [path, '-'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return '';
  }
}

function everyPair(): void {
  const folder = join(data, 'postings/text');
  const postings = readdirSync(folder).filter((name) => name.startsWith('20'));
  console.log(
    'resume                                        pairs  rows  score min/mean/max  empty  s/5 sections',
  );
  let slowest = 0;
  for (const { name, text } of resumes()) {
    let empty = 0;
    let rows = 0;
    const scores: number[] = [];
    const started = performance.now();
    for (const file of postings) {
      const posting = readFileSync(join(folder, file), 'utf8').slice(0, 20_000);
      for (const section of sections) {
        const content = builtinContent(section, text, posting, now);
        if ((content.kind === 'table' ? content.rows : content.blocks).length === 0) empty++;
        if (content.kind !== 'table') continue;
        rows += content.rows.length;
        const score = scoreRows(content.rows);
        if (score !== null) scores.push(score.value);
      }
    }
    const seconds = (performance.now() - started) / 1000 / postings.length;
    slowest = Math.max(slowest, seconds);
    const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
    const range = `${Math.min(...scores)} / ${mean.toFixed(0)} / ${Math.max(...scores)}`;
    console.log(
      `${name.slice(0, 45).padEnd(45)} ${String(postings.length).padStart(5)} ${(rows / postings.length).toFixed(1).padStart(5)}  ${range.padStart(18)} ${String(empty).padStart(6)}  ${seconds.toFixed(3).padStart(12)}`,
    );
  }
  console.log(`slowest mean for one pair, all five sections: ${slowest.toFixed(3)} s\n`);
}

/** How often a resume scores higher against its own category's posting than against another's; ties count half. */
function ranking(): void {
  const labelled = readTable(readFileSync(join(data, 'labelled/resume-categories/unique.csv'), 'utf8'))
    .map(([category = '', text = '']) => ({ category, text }))
    // The app takes no resume of less than 200 characters.
    .filter(({ category, text }) => rankingPostings[category] !== undefined && text.trim().length >= 200);
  const postings = Object.entries(rankingPostings).map(
    ([category, text]) => [category, parsePosting(numberLines(text, 'J'))] as const,
  );
  const byCategory = new Map<string, { wins: number; pairs: number }>();
  for (const { category, text } of labelled) {
    const resume = parseResume(numberLines(text.slice(0, 30_000), 'R'), now);
    const scores = new Map(
      postings.map(([name, posting]) => [name, exact(scoreRows(compareByRules(resume, posting)))] as const),
    );
    const own = scores.get(category) ?? 0;
    const tally = byCategory.get(category) ?? { wins: 0, pairs: 0 };
    for (const [name, score] of scores) {
      if (name === category) continue;
      tally.wins += own > score ? 1 : own === score ? 0.5 : 0;
      tally.pairs++;
    }
    byCategory.set(category, tally);
  }
  let wins = 0;
  let pairs = 0;
  console.log('own occupation ranked above another, by category');
  for (const [category, tally] of [...byCategory].sort()) {
    wins += tally.wins;
    pairs += tally.pairs;
    console.log(`  ${category.padEnd(28)} ${(tally.wins / tally.pairs).toFixed(3)}`);
  }
  console.log(
    `AUC ${(wins / pairs).toFixed(4)} over ${labelled.length} resumes × ${postings.length - 1} other postings`,
  );
}

function exact(score: ReturnType<typeof scoreRows>): number {
  return score === null ? 0 : score.points / score.weight;
}

/** Two columns of a CSV with quoted fields, its head left out. */
function readTable(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push((quoted ?? bare ?? '').replace(/""/g, '"'));
    if (end !== ',') rows.push([]);
  }
  return rows.slice(1).filter((row) => row.length >= 2);
}
