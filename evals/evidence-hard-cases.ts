import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkClaims } from '../lib/evidence/claims';
import { readPassages } from '../lib/evidence/passages';
import { numberLines } from '../lib/structure/lines';
import { parseResume } from '../lib/structure/resume';
import { now } from './evidence-people';

interface HardCases {
  resume: string;
  posting: string;
  /** What it is about, the sentence, and whether it ought to be pointed out. */
  cases: [string, string, boolean][];
}

const set = JSON.parse(readFileSync(join(import.meta.dirname, 'sets/hard-cases.json'), 'utf8')) as HardCases;

/** Fifty sentences that are easily taken for true, or for false, over one resume. */
export function hardCases(): { size: number; expected: number; caught: number; lines: string[] } {
  const resume = numberLines(set.resume, 'R');
  const posting = numberLines(set.posting, 'J');
  const { groupOf } = parseResume(resume, now);
  const told = set.cases.map(([about, text, meant]) => {
    const flags = checkClaims({
      blocks: readPassages(text, [...resume, ...posting]),
      section: text.startsWith('-') ? 'work_experience' : 'cover_letter',
      resume,
      posting,
      groupOf,
      now,
    });
    const quotes = flags
      .filter(({ kind }) => kind !== 'worked-out')
      .map(({ kind, quote }) => `${kind} "${quote}"`);
    const caught = quotes.length > 0;
    const mark = caught === meant ? 'as meant' : 'OTHERWISE';
    return {
      caught,
      meant,
      line: `${mark.padEnd(10)}${about.padEnd(17)}${text} -> ${quotes.join(', ') || 'nothing'}`,
    };
  });
  return {
    size: told.length,
    expected: told.filter(({ caught, meant }) => caught === meant).length,
    caught: told.filter(({ caught }) => caught).length,
    lines: told.map(({ line }) => line),
  };
}
