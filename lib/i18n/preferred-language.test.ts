import { expect, test } from 'vitest';
import { preferredLanguage } from './preferred-language';

test('a browser is answered in the language it likes best of those spoken here', () => {
  expect(preferredLanguage('de')).toBe('de');
  expect(preferredLanguage('pt-BR,pt;q=0.9,es;q=0.8,en;q=0.7')).toBe('es');
  expect(preferredLanguage('en;q=0.5, fr;q=0.9')).toBe('fr');
});

test('a country or a script beside the language changes nothing', () => {
  expect(preferredLanguage('de-CH-1996')).toBe('de');
  expect(preferredLanguage('FR-ca')).toBe('fr');
});

test('of languages liked equally the first one is taken', () => {
  expect(preferredLanguage('es,fr')).toBe('es');
  expect(preferredLanguage('en-GB,de;q=1')).toBe('en');
});

test('a language that is refused is not taken', () => {
  expect(preferredLanguage('de;q=0, fr;q=0.1')).toBe('fr');
});

test('English answers those who say nothing, nothing known, or nonsense', () => {
  for (const header of [null, '', '*', 'ja,ko;q=0.8', ';;q=,', 'q=1', 'de;q=0', ','.repeat(10_000)])
    expect(preferredLanguage(header), String(header).slice(0, 20)).toBe('en');
});
