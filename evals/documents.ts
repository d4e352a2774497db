import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { fileProblemSentences, type FileProblem } from '../lib/documents/file-problem';
import { detectType } from '../lib/documents/detect-type';
import { parseResume } from '../lib/documents/parse-resume';
import { compareWords, type WordShares } from './word-comparison';

/*
 * Reads every resume file of the shared data and holds the text against another reader's:
 * poppler's pdftotext for PDF, the bare text runs of the XML for DOCX, the file itself for text.
 * Run with `npx tsx evals/documents.ts`.
 */

const folder = '../shared/data/resumes';

/** What the broken ones must be called; feature samples with no prose are only expected not to fail. */
const expectedProblems: Record<string, FileProblem> = {
  'scorelia/corrupt_file.pdf': 'damaged',
  'scorelia/empty_file.pdf': 'empty',
  'scorelia/password_protected.pdf': 'password-protected',
  'scorelia/scanned_resume.pdf': 'scanned',
  'larpmyresume/image_only.pdf': 'scanned',
  'mammoth-docx/empty.docx': 'empty',
  'mammoth-docx/external-picture.docx': 'empty',
};

interface Row {
  file: string;
  outcome: string;
  words?: number;
  order?: number;
  sequence?: number;
  orderByPlace?: number;
  ms: number;
  asExpected: boolean;
}

async function main() {
  if (!existsSync(folder)) return console.log(`Skipped: ${folder} is not here.`);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:pdf|docx|txt)$/i.test(file))
    .sort();
  await parseResume({
    bytes: new Uint8Array(readFileSync(join(folder, 'soupboss/01-Accountant.pdf'))),
    name: '',
  });

  const rows: Row[] = [];
  for (const file of files) rows.push(await readOne(file));

  console.log('words   order   sequence     ms  file');
  for (const row of rows) {
    const share = (value?: number) => (value === undefined ? '  -  ' : value.toFixed(3)).padEnd(8);
    const flag = row.asExpected ? '' : '  <-- UNEXPECTED';
    console.log(
      `${share(row.words)}${share(row.order)}${share(row.sequence)}${row.ms.toFixed(0).padStart(6)}  ${row.file}: ${row.outcome}${flag}`,
    );
  }
  report(rows);
}

async function readOne(file: string): Promise<Row> {
  const path = join(folder, file);
  const bytes = new Uint8Array(readFileSync(path));
  const start = performance.now();
  const outcome = await parseResume({ bytes, name: file });
  const ms = performance.now() - start;
  const expected = expectedProblems[file];
  if (!outcome.ok) {
    const { problem } = outcome;
    return {
      file,
      outcome: `${problem}: ${fileProblemSentences[problem]}`,
      ms,
      asExpected: problem === expected,
    };
  }
  const shares = compareBest(readReferences(path, bytes), outcome.text);
  const notes = outcome.notes.length > 0 ? ` (${outcome.notes.map(({ kind }) => kind).join(', ')})` : '';
  return {
    file,
    outcome: `${outcome.text.length} characters${notes}`,
    ...shares,
    ms,
    asExpected: expected === undefined,
  };
}

/**
 * A page of columns has no single order: pdftotext reads it by place, or with `-raw` as it was written.
 * Words are counted against the first; order and sequence against whichever agrees better.
 */
function compareBest(references: string[], text: string): WordShares & { orderByPlace: number } {
  const shares = references.map((reference) => compareWords(reference, text));
  return {
    words: shares[0]?.words ?? 0,
    order: Math.max(...shares.map((share) => share.order)),
    sequence: Math.max(...shares.map((share) => share.sequence)),
    orderByPlace: shares[0]?.order ?? 0,
  };
}

function readReferences(path: string, bytes: Uint8Array): string[] {
  const pdfToText = (...options: string[]) =>
    execFileSync('pdftotext', ['-q', '-enc', 'UTF-8', ...options, path, '-'], { encoding: 'utf8' });
  switch (detectType(bytes)) {
    case 'pdf':
      return [pdfToText(), pdfToText('-raw')];
    case 'docx':
      return [readTextRuns(bytes)];
    case 'text':
      return [readFileSync(path, 'utf8')];
  }
}

/** All text runs of the parts that a reader sees, fallbacks that repeat a text box left out. */
function readTextRuns(bytes: Uint8Array): string {
  const parts = unzipSync(bytes, {
    filter: ({ name }) => /^word\/(?:document|header|footer|footnotes|endnotes)\d*\.xml$/.test(name),
  });
  return Object.values(parts)
    .map((part) => strFromU8(part))
    .map((xml) =>
      xml.replace(/<mc:Choice[\s\S]*?<\/mc:Choice>/g, '').replace(/<\/w:p>|<w:(?:tab|br)\/>/g, ' '),
    )
    .map((xml) =>
      [...xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>| /g)].map((match) => match[1] ?? ' ').join(''),
    )
    .join('\n')
    .replace(/&(?:amp|lt|gt|quot|apos);/g, ' ');
}

function report(rows: Row[]) {
  const mean = (key: 'words' | 'order' | 'sequence' | 'orderByPlace', kind: RegExp) => {
    const values = rows.filter((row) => kind.test(row.file)).flatMap((row) => row[key] ?? []);
    return `${(values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(4)} (${values.length})`;
  };
  console.log(`\nPDF:  words kept ${mean('words', /pdf$/i)}`);
  console.log(`      reading order against pdftotext's default, by place   ${mean('orderByPlace', /pdf$/i)}`);
  console.log(`      against the better of that and its -raw, as written   ${mean('order', /pdf$/i)}`);
  console.log(`      neighbouring words kept neighbours, the better of two ${mean('sequence', /pdf$/i)}`);
  console.log(
    '      (columns have no single order: by place mixes a side column in, as written keeps it whole)',
  );
  console.log(`DOCX: words kept ${mean('words', /docx$/i)}, order ${mean('order', /docx$/i)}`);
  const times = rows.map((row) => row.ms).sort((a, b) => a - b);
  console.log(`ms: median ${times[times.length >> 1]?.toFixed(0)}, longest ${times.at(-1)?.toFixed(0)}`);
  const unexpected = rows.filter((row) => !row.asExpected).length;
  console.log(`${rows.length} files, ${unexpected} unexpected outcomes`);
  if (unexpected > 0) process.exitCode = 1;
}

await main();
