import { describe, expect, it } from 'vitest';
import { cleanText } from './clean-text';

describe('cleanText', () => {
  it('drops icon-font and control characters and keeps what stands beside them', () => {
    expect(cleanText('\uF095 +49 30 1234\u0007\n\u{F0123}mail@example.org')).toBe(
      '+49 30 1234\nmail@example.org',
    );
  });

  it('keeps the bullets that Word draws with symbol fonts', () => {
    expect(cleanText('\uF0B7 Led a team\n\uF0A7\tBuilt a bridge')).toBe('• Led a team\n•\tBuilt a bridge');
  });

  it('finds a word whole that zero-width characters or tag characters were slipped into', () => {
    expect(cleanText('Py\u200Bth\u200Don \u{E0048}\u{E0049}React\uFEFF')).toBe('Python React');
  });

  it('leaves joiners where Persian and emoji need them', () => {
    expect(cleanText('می\u200Cخواهم 👩\u200D💻')).toBe('می\u200Cخواهم 👩\u200D💻');
  });

  it('spells Latin ligatures out', () => {
    expect(cleanText('oﬃce ﬁle ﬂow')).toBe('office file flow');
  });

  it('keeps line order, one blank line for many, and a tab for a wide gap', () => {
    expect(cleanText('A\r\n\r\n\r\n\r\nB \t  C   D\rE\u2028F')).toBe('A\n\nB\tC D\nE\nF');
  });

  it('does not join words broken at the end of a line', () => {
    expect(cleanText('cross-\nfunctional')).toBe('cross-\nfunctional');
  });

  it('composes accents, so that a search for them matches', () => {
    expect(cleanText('Andre\u0301')).toBe('André');
  });

  it.each([
    ['S K I L L S', 'SKILLS'],
    ['W O R K  E X P E R I E N C E', 'WORK EXPERIENCE'],
    ['E d u c a t i o n :', 'Education'],
    ['exp erience', 'experience'],
    ['F Ä H I G K E I T E N', 'FÄHIGKEITEN'],
  ])('joins the heading %s', (spaced, joined) => {
    expect(cleanText(spaced)).toBe(joined);
  });

  it.each(['J O H N', 'A B C D', 'Work Experience', 'C D E F G A B', 'Python R C'])(
    'leaves %s alone',
    (line) => {
      expect(cleanText(line)).toBe(line);
    },
  );
});
