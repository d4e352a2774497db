import { describe, expect, it } from 'vitest';
import { textProblem } from './check-text';

const prose =
  'Registered nurse with eight years on surgical wards. Led the introduction of bedside handover, trained fourteen new colleagues, and kept the ward’s medication record free of serious errors for three years in a row at a city hospital.';

describe('textProblem', () => {
  it.each([
    ['English', prose],
    [
      'German',
      'Examinierte Pflegefachfrau mit acht Jahren Erfahrung auf chirurgischen Stationen. Einarbeitung von vierzehn neuen Kolleginnen und Kollegen, Einführung der Übergabe am Bett und Betreuung von Auszubildenden im dritten Lehrjahr.',
    ],
    [
      'Japanese',
      '看護師として八年間外科病棟で勤務し、そのうち三年間は脳卒中ユニットに所属しました。新人十四名の指導を担当し、申し送りの改善にも取り組みました。'.repeat(
        4,
      ),
    ],
    [
      'Arabic',
      'ممرضة مسجلة بخبرة ثماني سنوات في أقسام الجراحة. قادت إدخال التسليم بجانب السرير ودربت أربعة عشر زميلا جديدا وحافظت على سجل الأدوية خاليا من الأخطاء الجسيمة لمدة ثلاث سنوات متتالية في مستشفى المدينة الكبير بالعاصمة.',
    ],
  ])('accepts prose in %s', (_language, text) => {
    expect(textProblem('resume', text)).toBeUndefined();
  });

  it('asks for a text where there is none', () => {
    expect(textProblem('resume', ' \n ')).toEqual({ kind: 'missing', length: 0 });
    expect(textProblem('posting', '')).toEqual({ kind: 'missing', length: 0 });
  });

  it('names both lengths of a text that is too short or too long', () => {
    expect(textProblem('resume', 'Nurse ')).toEqual({ kind: 'too-short', length: 5 });
    expect(textProblem('posting', prose.repeat(100))).toMatchObject({ kind: 'too-long' });
  });

  it.each([
    ['one word over and over', 'word '.repeat(100)],
    ['a string of digits', '0123456789 '.repeat(40)],
    ['one letter', 'a'.repeat(400)],
    ['encoded bytes', '%20%3A+/=='.repeat(60)],
  ])('refuses %s', (_name, text) => {
    expect(textProblem('resume', text)).toMatchObject({ kind: 'no-prose' });
  });
});
