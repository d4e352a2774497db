import { expect, it } from 'vitest';
import { numberLines, type LineId } from '../structure/lines';
import { checkClaims } from './claims';

const resume = numberLines(
  `Warden at Oakmoor Museum, March 2019 to date
Built the loans register with the registrar in 2021
Won the regional heritage award in 2023
Guide at Fernhurst Castle, 2014 - 2017
Wrote the audio tour in three languages in 2016`,
  'R',
);
const groups: Record<string, string> = { R1: 'job-1', R2: 'job-1', R3: 'job-1', R4: 'job-2', R5: 'job-2' };

/** Flags of a sentence that names these lines, or none. */
const flagged = (text: string, sources: LineId[] = []) =>
  checkClaims({
    blocks: [{ kind: 'paragraph', passages: [{ text, sources }] }],
    section: 'cover_letter',
    resume,
    posting: [],
    groupOf: (id) => groups[id],
    now: new Date('2026-11-01'),
  })
    .filter(({ kind }) => kind !== 'worked-out')
    .map(({ kind, quote }) => `${kind}: ${quote}`);

it('a sentence that names no line is held to the year of the line it retells', () => {
  expect(flagged('In 2021 I built the loans register.')).toEqual([]);
  expect(flagged('In 2023 I built the loans register.')).toEqual(['elsewhere: 2023']);
  expect(flagged('In 2016 I won the regional heritage award.')).toEqual(['elsewhere: 2016']);
});

it('a year of the job that it tells of passes, another one does not', () => {
  expect(flagged('As a warden at Oakmoor Museum I began in 2019.')).toEqual([]);
  expect(flagged('As a warden at Oakmoor Museum I began in 2014.')).toEqual(['elsewhere: 2014']);
});

it('a year within the dates that a named line gives is worked out', () => {
  expect(flagged('Guided visitors round the castle in 2015.', ['R4'])).toEqual([]);
  expect(flagged('Guided visitors round the castle in 2018.', ['R4'])).toEqual(['not-found: 2018']);
});

it('where no line is alike, a year of the resume passes', () => {
  expect(flagged('Much has changed since 2016.')).toEqual([]);
});
