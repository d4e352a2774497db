import { describe, expect, it } from 'vitest';
import { checkInput } from './generate-input';

const text =
  'Registered nurse with eight years on surgical wards. Led the introduction of bedside handover, trained fourteen new colleagues, and kept the ward’s medication record free of serious errors for three years in a row at a city hospital.';
const good = { runId: 'run-12345678', resume: text, posting: text, sections: ['comparison'] };

describe('checkInput', () => {
  it('passes a whole request on and asks for each section once', () => {
    const checked = checkInput({ ...good, sections: ['comparison', 'comparison'], more: 1 });
    expect(checked).toEqual({ ok: true, input: good });
  });

  it('says what is wrong beside each field', () => {
    const checked = checkInput({ ...good, resume: 'short', posting: 42 });
    expect(checked).toMatchObject({
      ok: false,
      problems: { resume: { kind: 'too-short' }, posting: { kind: 'missing' } },
    });
  });

  const cyclic: Record<string, unknown> = {};
  cyclic.self = cyclic;
  it.each([
    [undefined],
    [null],
    [42],
    ['text'],
    [[]],
    [new FormData()],
    [cyclic],
    [() => 1],
    [{ ...good, sections: [] }],
    [{ ...good, sections: ['score'] }],
    [{ ...good, sections: Array(1000).fill('comparison') }],
    [{ ...good, runId: '../../etc' }],
    [{ ...good, runId: { $ne: '' } }],
    [{ __proto__: good }],
  ])('answers %o with a problem instead of throwing', (raw) => {
    const checked = checkInput(raw);
    if (!checked.ok) expect(Object.values(checked.problems)).not.toEqual([]);
    else expect(checked.input.sections).toEqual(['comparison']);
  });
});
