import { expect, test } from 'vitest';
import { hasPass, isToken, passFor } from './status-guard';

test('the token opens, and nothing near it does', () => {
  expect(isToken('correct-horse', 'correct-horse')).toBe(true);
  for (const wrong of ['', 'correct-hors', 'correct-horsE', 'correct-horse ', passFor('correct-horse')])
    expect(isToken(wrong, 'correct-horse'), wrong).toBe(false);
});

test('a pass opens until the token is changed, and is not the token itself', () => {
  const pass = passFor('correct-horse');
  expect(hasPass(pass, 'correct-horse')).toBe(true);
  expect(hasPass(pass, 'battery-staple')).toBe(false);
  expect(hasPass(undefined, 'correct-horse')).toBe(false);
  expect(hasPass('correct-horse', 'correct-horse')).toBe(false);
  expect(pass).not.toContain('correct-horse');
});
