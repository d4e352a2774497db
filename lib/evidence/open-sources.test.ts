import { expect, test } from 'vitest';
import { numberLines } from '../structure/lines';
import { parseResume } from '../structure/resume';
import { checkClaims } from './claims';
import { readPassages } from './passages';
import type { CheckedSection } from './settle';

const now = new Date('2026-11-01');
const posting = numberLines('Oakmoor Clinic pays 41 nurses', 'J');

function opened(text: string) {
  const resume = numberLines(text, 'R');
  const { groupOf } = parseResume(resume, now);
  return (markdown: string, section: CheckedSection = 'work_experience') =>
    checkClaims({
      blocks: readPassages(markdown, [...resume, ...posting]),
      ...{ section, resume, posting, groupOf, now },
    });
}

const nurse = 'Ada Quill\nEXPERIENCE\nNurse, Oakmoor Clinic, 2015 - 2019\n- Trained 14 volunteers';
const right = '- Trained 14 volunteers [R4]';
const wrong = '- Trained 41 volunteers [R4]';

test('a passage keeps its verdict, and tells its own place, when others are edited around it', () => {
  const check = opened(nurse);
  const [before] = check(wrong);
  const after = check(`${right}\n${wrong}`);
  expect(before).toMatchObject({ block: 0, quote: '41' });
  expect(after).toEqual([{ ...before, block: 1 }]);
});

test('the same words are judged anew under another section, citation or resume', () => {
  const check = opened(nurse);
  expect(check(wrong)).toHaveLength(1);
  expect(check('- Pays 41 nurses [J1]', 'job_summary')).toEqual([]);
  expect(check('- Pays 41 nurses [J1]')).toHaveLength(1);
  expect(check('- Trained 14 volunteers [R3]')).toEqual([]);
  expect(opened(nurse.replace('14', '41'))(wrong)).toEqual([]);
});
