import { describe, expect, it } from 'vitest';
import { bareLink } from './use-posting-link';

describe('a link in place of a posting', () => {
  it('is noticed where it stands alone, whatever space surrounds it', () => {
    expect(bareLink('\n https://jobs.example/42?ref=a#top ')).toBe('https://jobs.example/42?ref=a#top');
    expect(bareLink('HTTP://jobs.example')).toBe('HTTP://jobs.example');
  });

  it('is not taken out of a text that holds more', () => {
    expect(bareLink('See https://jobs.example/42')).toBeNull();
    expect(bareLink('https://jobs.example/42\nNurse wanted')).toBeNull();
    expect(bareLink('https://one.example https://two.example')).toBeNull();
  });

  it('is nothing that a browser would not open', () => {
    expect(bareLink('javascript:alert(1)')).toBeNull();
    expect(bareLink('https://')).toBeNull();
    expect(bareLink('')).toBeNull();
  });
});
