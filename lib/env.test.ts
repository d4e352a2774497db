import { describe, expect, it } from 'vitest';
import { EnvError, parseEnv } from './env';

describe('parseEnv', () => {
  it('needs nothing at all, and then asks the three providers in order', () => {
    expect(parseEnv({})).toMatchObject({ AI_CHAIN: ['groq', 'gemini', 'openai'], PORT: 3000 });
  });

  it('takes an empty value for none', () => {
    expect(parseEnv({ GROQ_API_KEY: ' ', PORT: '' })).not.toHaveProperty('GROQ_API_KEY');
  });

  it('reads lists with spaces and drops a trailing slash of an address', () => {
    const env = parseEnv({ GROQ_MODELS: 'a, b ,', OPENAI_BASE_URL: 'http://localhost:1/v1/' });
    expect(env.GROQ_MODELS).toEqual(['a', 'b']);
    expect(env.OPENAI_BASE_URL).toBe('http://localhost:1/v1');
  });

  it.each([
    [{ AI_CHAIN: 'groq,claude' }, /AI_CHAIN names "claude"/],
    [{ PORT: 'abc' }, /PORT must be a whole number/],
    [{ PORT: '70000' }, /PORT must be a whole number/],
    [{ GEMINI_BASE_URL: 'localhost:9000' }, /GEMINI_BASE_URL must be an address/],
    [{ REDIS_URL: 'http://x' }, /REDIS_URL must be an address that starts with redis/],
    [{ GEMINI_TIER: 'gold' }, /GEMINI_TIER must be free or paid/],
    [{ REDACT_CONTACTS: 'no' }, /REDACT_CONTACTS must be on \(1, true\) or off \(0, false\)/],
    [{ FAULT_DRILL: 'yes' }, /FAULT_DRILL must be 0 or 1/],
    [{ TRUSTED_PROXY: 'nginx' }, /TRUSTED_PROXY must be a whole number from 0 to 9/],
    [{ LIMIT_SECTIONS_PER_HOUR: '3' }, /LIMIT_SECTIONS_PER_HOUR must be 0 or at least 5/],
    [{ PAID_DAILY_USD: '2,50' }, /PAID_DAILY_USD must be an amount in dollars/],
    [{ AI_CHAIN: 'compatible' }, /COMPATIBLE_BASE_URL is missing.*\n.*COMPATIBLE_MODELS is missing/],
  ])('refuses %j with a sentence that names it', (source, sentence) => {
    expect(() => parseEnv(source)).toThrow(EnvError);
    expect(() => parseEnv(source)).toThrow(sentence);
  });

  it.each([
    [undefined, true],
    ['', true],
    ['1', true],
    ['On', true],
    ['true', true],
    ['0', false],
    [' OFF ', false],
    ['false', false],
  ])('REDACT_CONTACTS=%j is %s', (value, on) => {
    expect(parseEnv({ REDACT_CONTACTS: value }).REDACT_CONTACTS).toBe(on);
  });

  it('never repeats a key in its complaint', () => {
    expect(() => parseEnv({ OPENAI_API_KEY: 'sk secret' })).toThrow(/^(?!.*secret)[^]*OPENAI_API_KEY/);
  });
});
