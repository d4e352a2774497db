import type { Finding } from './finding';
import type { Match } from './rows';

/** Why a row stands as it does, and what the person could honestly do; plain sentences that claim nothing. */
export function explain(
  match: Match,
  findings: readonly Finding[],
  requirement: string,
): { reason: string; suggestion: string } {
  if (match === 'unconfirmed') {
    return {
      reason: 'The rules can’t hold this against your resume; read it against yours.',
      suggestion: 'If you meet it, say where and how in one line.',
    };
  }
  return { reason: reasonFor(match, findings), suggestion: suggestionFor(match, findings, requirement) };
}

function reasonFor(match: Match, findings: readonly Finding[]): string {
  const sentences = [
    listed(
      'Your resume names',
      findings.filter((each) => each.kind === 'skill' && each.value === 1).map(({ asked }) => asked),
    ),
    ...findings
      .filter((each) => each.kind === 'skill' && each.value > 0 && each.value < 1)
      .slice(0, 2)
      .map(({ asked, instead }) => `It names ${instead}, which is related to ${asked}.`),
    ...findings.filter(({ kind }) => kind === 'years').map(yearsReason),
    ...findings.filter(({ kind }) => kind === 'education').map(({ value }) => educationReason(value)),
    ...findings
      .filter(({ kind }) => kind === 'language')
      .map(({ asked, value, instead }) =>
        value === 1
          ? `Your resume names ${asked}.`
          : value > 0
            ? `Shown by ${instead}.`
            : `Your resume doesn’t mention ${asked}.`,
      ),
    ...findings
      .filter(({ kind, value }) => kind === 'words' && value > 0)
      .map(() => 'These lines of your resume speak of the same things.'),
    listed(
      'Not found:',
      findings.filter((each) => each.kind === 'skill' && each.value === 0).map(({ asked }) => asked),
    ),
  ].filter((sentence) => sentence !== '');
  if (sentences.length === 0)
    return match === 'missing' ? 'No line of your resume shows this.' : 'Your resume shows this.';
  return sentences.join(' ');
}

function yearsReason({ value, instead, asked }: Finding): string {
  if (instead === undefined) return 'Your resume has no dates to work out years from.';
  const total = `Your dates add up to ${instead} of work in all`;
  return value === 1 ? `${total}.` : `${total}; it asks for ${asked}.`;
}

function educationReason(value: number): string {
  if (value >= 1) return 'Your education meets the level.';
  if (value > 0.5) return 'Your education seems to meet the level; see whether the field fits.';
  return value > 0
    ? 'Your education is of another level or field.'
    : 'Your resume shows no such degree or training.';
}

function suggestionFor(match: Match, findings: readonly Finding[], requirement: string): string {
  if (match === 'strong') return '';
  const absent = findings
    .filter((each) => each.kind === 'skill' && each.value < 1)
    .map(({ asked }) => asked)
    .slice(0, 3);
  if (absent.length > 0)
    return `Do you have experience with ${orList(absent)}? If so, add where and for what.`;
  const language = findings.find((each) => each.kind === 'language' && each.value === 0);
  if (language !== undefined) return `Do you speak ${language.asked}? If so, add it with your level.`;
  if (findings.some((each) => each.kind === 'education' && each.value < 1)) {
    return 'Do you have a degree, training or certificate that fits? If so, add its name, school and year.';
  }
  if (findings.some((each) => each.kind === 'years' && each.value < 1)) {
    return 'Is there earlier or part-time work that counts? If so, add it with its dates.';
  }
  const short = requirement.length <= 80 ? ` (“${requirement}”)` : '';
  return match === 'missing'
    ? `Have you done this${short}? If so, add one line that says where and with what result.`
    : 'Could the line say more plainly what you did and what came of it?';
}

function listed(opening: string, names: readonly string[]): string {
  const shown = [...new Set(names)].slice(0, 6);
  return shown.length === 0 ? '' : `${opening} ${shown.join(', ')}.`;
}

const orList = (names: readonly string[]): string =>
  names.length === 1 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`;
