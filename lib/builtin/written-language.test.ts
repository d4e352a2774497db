import { expect, test } from 'vitest';
import { prepareBuiltin } from './builtin';

const resume = `Anna Winter
anna@winter.example

Experience
Baker, Hearth & Co., Leeds
2019 – 2024
- Baked 200 loaves of sourdough a day for three shops
- Trained four apprentices in bread and pastry`;
const posting = `Baker wanted
Northgate Bakery, Sheffield

What you must have
- At least three years of experience as a baker
- Experience with sourdough
- Experience of training apprentices
- A driving licence
You will bake bread for our shops together with a team of five.`;
const now = new Date('2026-01-15T00:00:00Z');
const letter = (language?: 'de' | 'fr' | 'es') =>
  JSON.stringify(prepareBuiltin(resume, posting, now, language)('cover_letter'));

test('what rules write is in the posting’s language, and in another one where that was chosen', () => {
  expect(letter()).toMatch(/Dear /);
  expect(letter('de')).toMatch(/Sehr geehrte/);
  expect(letter('fr')).toMatch(/Madame, Monsieur/);
  expect(letter('es')).toMatch(/Estimad/);
});

test('a chosen language changes what rules say about the rows, and none of the rows', () => {
  const rows = (language?: 'de') => {
    const content = prepareBuiltin(resume, posting, now, language)('comparison');
    return content.kind === 'table' ? content.rows : [];
  };
  const facts = (language?: 'de') =>
    rows(language).map(({ requirement, importance, match, resumeLines }) => ({
      requirement,
      importance,
      match,
      resumeLines,
    }));
  expect(rows()).not.toEqual([]);
  expect(facts('de')).toEqual(facts());
  expect(rows('de').map(({ reason }) => reason)).not.toEqual(rows().map(({ reason }) => reason));
});
