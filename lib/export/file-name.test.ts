import { describe, expect, it } from 'vitest';
import { fileName } from './file-name';

const bytes = (text: string) => new TextEncoder().encode(text).length;
const stem = (name: string) => name.replace(/\.docx$/, '');

describe('a file’s name', () => {
  it.each([
    [['Cover letter', 'Acme GmbH', 'Ward nurse'], 'Cover letter - Acme GmbH - Ward nurse.docx'],
    [['Cover letter', null, 'C/C++: "Lead"?'], 'Cover letter - C C++ Lead.docx'],
    [['Anschreiben', 'Müller & Söhne', '看護師'], 'Anschreiben - Müller & Söhne - 看護師.docx'],
    [['..', '\u202e', ''], 'MatchWise.docx'],
    [[null], 'MatchWise.docx'],
    [['Letter', '../../etc/passwd'], 'Letter - etc passwd.docx'],
    [['Letter', 'C:\\Windows\\system32'], 'Letter - C Windows system32.docx'],
    [['Letter', 'Acme Inc. '], 'Letter - Acme Inc.docx'],
    [['Letter\r\nSet-Cookie: x', 'a\u0000b\u009fc\u2028d'], 'Letter Set-Cookie x - a b c d.docx'],
    // A name must not read "exe.docx" where it is "xcod.exe".
    [['Letter', 'Acme\u202excod.exe\u2066\u061c\u200b\ufeff'], 'Letter - Acmexcod.exe.docx'],
    [['Letter', 'a\ud800b\uffff'], 'Letter - a b.docx'],
    [['Mu\u0308ller'], 'Müller.docx'],
    [['برنامه\u200cنویس'], 'برنامه\u200cنویس.docx'],
  ])('of %j is %s', (parts, name) => {
    expect(fileName(parts, 'docx')).toBe(name);
  });

  it.each(['con', 'NUL', 'Aux.', 'com1', 'LPT9', 'com²', 'nul.tar', 'prn .old', 'CONIN$'])(
    'isn’t that of the device %s',
    (part) => {
      expect(fileName([part], 'docx')).toMatch(/^MatchWise - /);
    },
  );

  it.each(['Console', 'Auxiliary nurse', 'Com10', 'Null'])('leaves %s as it is', (part) => {
    expect(fileName([part], 'docx')).toBe(`${part}.docx`);
  });

  it.each([
    ['Latin', 'a'],
    ['Japanese', '看'],
    ['Arabic', 'م'],
    ['families', '👩‍👩‍👧‍👦'],
    ['letters with marks', 'ก็'],
    ['flags', '🇫🇷'],
  ])('of long parts in %s holds whole letters, at most 120 bytes, of every part', (_, letter) => {
    const parts = ['Cover letter', letter.repeat(200), letter.repeat(300)];
    const name = stem(fileName(parts, 'docx'));
    expect(bytes(name)).toBeLessThanOrEqual(120);
    const [first, ...others] = name.split(' - ');
    expect(first).toBe('Cover letter');
    expect(others).toHaveLength(2);
    for (const other of others) {
      expect(other.length % letter.length).toBe(0);
      expect(other).toBe(letter.repeat(other.length / letter.length));
      expect(bytes(other)).toBeGreaterThan(51 - bytes(letter));
    }
  });

  it('takes from the longest part first', () => {
    const company = 'Städtisches Klinikum';
    const name = stem(fileName(['Anschreiben', company, '看'.repeat(99)], 'docx'));
    expect(name).toMatch(/^Anschreiben - Städtisches Klinikum - 看{26,}$/);
    expect(bytes(name)).toBeLessThanOrEqual(120);
  });

  it('is never cut to end in a stop or a space', () => {
    for (let length = 100; length < 125; length++)
      expect(stem(fileName([`${'a'.repeat(length)}. ${'b'.repeat(99)}`], 'docx'))).toMatch(/[ab]$/);
  });

  it('survives a letter longer than a name', () => {
    expect(fileName([`a${'\u0301'.repeat(200)}`], 'docx')).toBe('MatchWise.docx');
  });
});
