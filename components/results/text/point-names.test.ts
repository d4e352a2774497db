import { describe, expect, it } from 'vitest';
import { editableText, readEdited } from '@/lib/editing/editable-text';
import { readPassages } from '@/lib/evidence/passages';
import { languages } from '@/lib/i18n/languages';
import { translatorFor } from '@/lib/i18n/translator';
import { withoutPointNames, withPointNames } from './point-names';

const german = translatorFor('de', 'results.points');
const summary = readPassages(
  [
    '**Title:** Pflegefachkraft [J1]',
    '**Company:** Klinikum Nordtor [J2]',
    '**Employment type:** Vollzeit [J2]',
    '**Pay:** Not specified',
    '## Skills',
    '- Education',
    '- Must: Ausbildung [J2]',
    '## Education',
    'Not specified.',
  ].join('\n'),
  new Set(['J1', 'J2']),
);

describe('a job summary’s fixed words', () => {
  it('are said in the language of the page, labels, headings and gaps alike, and nothing else is', () => {
    expect(editableText(withPointNames(summary, german))).toBe(
      [
        'Stelle: Pflegefachkraft\nUnternehmen: Klinikum Nordtor\nAnstellung: Vollzeit\nGehalt: Nicht angegeben',
        '# Kenntnisse',
        '• Education\n• Must: Ausbildung',
        '# Ausbildung',
        'Nicht angegeben',
      ].join('\n\n'),
    );
  });

  it('leave every other passage the object that it was, so that its flags stay on it', () => {
    const named = withPointNames(summary, german);
    for (const at of [0, 1, 2, 5, 6]) expect(named[at]?.passages[0]).toBe(summary[at]?.passages[0]);
  });

  it.each(languages)('come back to English from what was edited in %s', (language) => {
    const say = translatorFor(language, 'results.points');
    const named = withPointNames(summary, say);
    const text = editableText(named).replace('Pflegefachkraft', 'Pflegekraft');
    const back = withoutPointNames(readEdited(text, named), say);
    expect(back[0]).toMatchObject({ label: 'Title', passages: [{ text: 'Pflegekraft' }] });
    expect(editableText(back)).toBe(
      editableText(summary).replace('Pflegefachkraft', 'Pflegekraft').replace(/\.$/, ''),
    );
  });

  it('stay as they are in other texts', () => {
    const work = readPassages('## Education\n- BSc Nursing\n\n**Skills:** SQL\n\nNot specified', new Set());
    expect(withPointNames(work, german)).toEqual(work);
  });
});
