import type { RulesLanguage } from '../structure/language';
import type { Finding, SkillFinding } from './finding';
import { rowPhrases, type RowPhrases } from './row-phrases';
import type { Match } from './rows';
import { isCertificate, isCondition, isSoft } from './words';

/**
 * Why a row stands as it does, and what the person could honestly do; plain sentences that claim nothing, in the
 * posting's language.
 */
export function explain(
  match: Match,
  findings: readonly Finding[],
  requirement: string,
  language: RulesLanguage,
): { reason: string; suggestion: string } {
  const say = rowPhrases[language];
  if (match === 'unconfirmed') return { reason: say.beyondRules, suggestion: say.ifYouMeetIt };
  return {
    reason: reasonFor(match, findings, language),
    suggestion: match === 'strong' ? '' : suggestionFor(match, findings, requirement, language),
  };
}

function reasonFor(match: Match, findings: readonly Finding[], language: RulesLanguage): string {
  const say = rowPhrases[language];
  const skills = findings.filter((each) => each.kind === 'skill');
  const sentences = [
    listed(
      say.names,
      skills.filter(({ value }) => value === 1),
    ),
    ...skills.flatMap((each) => standIn(each, say)).slice(0, 2),
    ...findings.flatMap((each) => otherReason(each, language)),
    listed(
      say.notFound,
      skills.filter(({ value }) => value === 0),
    ),
  ].filter((sentence) => sentence !== '');
  if (sentences.length === 0) return match === 'missing' ? say.noLine : say.shown;
  return sentences.join(' ');
}

function standIn({ asked, instead }: SkillFinding, say: RowPhrases): string[] {
  if (instead === undefined) return [];
  if (instead === 'other-words') return [say.otherWords(asked)];
  return [instead.as === 'kind' ? say.kindOf(instead.name, asked) : say.relatedTo(instead.name, asked)];
}

function otherReason(finding: Finding, language: RulesLanguage): string[] {
  const say = rowPhrases[language];
  switch (finding.kind) {
    case 'skill':
      return [];
    case 'years':
      return [yearsReason(finding, say)];
    case 'education':
      return [educationReason(finding.value, say)];
    case 'language': {
      const name = languageName(finding.code, language);
      if (finding.written) return [say.writtenIn(name)];
      return [finding.value > 0 ? say.speaks(name) : say.languageAbsent(name)];
    }
    case 'words':
      return finding.value > 0 ? [say.sameThings] : [];
  }
}

function yearsReason({ value, years, months }: Extract<Finding, { kind: 'years' }>, say: RowPhrases): string {
  if (months === undefined) return say.noDates;
  const worked = months < 24 ? say.months(months) : say.years(Math.floor(months / 12));
  return value === 1 ? say.enoughYears(worked) : say.tooFewYears(worked, say.years(years));
}

function educationReason(value: number, say: RowPhrases): string {
  if (value >= 1) return say.educationMeets;
  if (value > 0.5) return say.educationSeemsToMeet;
  return value > 0 ? say.educationDiffers : say.educationAbsent;
}

function suggestionFor(
  match: Match,
  findings: readonly Finding[],
  requirement: string,
  language: RulesLanguage,
): string {
  const say = rowPhrases[language];
  if (match === 'missing' && isCondition(requirement)) return say.askCondition;
  const absent = findings.flatMap((each) => (each.kind === 'skill' && each.value < 1 ? [each.asked] : []));
  if (absent.length > 0) return say.askSkills(orList(absent.slice(0, 3), say.or));
  const spoken = findings.find((each) => each.kind === 'language' && each.value < 1);
  if (spoken?.kind === 'language') {
    const name = languageName(spoken.code, language);
    return spoken.written ? say.askLevel(name) : say.askLanguage(name);
  }
  if (findings.some(({ kind, value }) => kind === 'education' && value < 1)) return say.askEducation;
  if (findings.some(({ kind, value }) => kind === 'years' && value < 1)) return say.askYears;
  if (match !== 'missing') return say.sayMorePlainly;
  if (isCertificate(requirement)) return say.askEducation;
  return isSoft(requirement) ? say.askManners : say.askDone;
}

function languageName(code: string, language: RulesLanguage): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code;
}

function listed(sentence: (list: string) => string, findings: readonly SkillFinding[]): string {
  const names = [...new Set(findings.map(({ asked }) => asked))].slice(0, 6);
  return names.length === 0 ? '' : sentence(names.join(', '));
}

const orList = (names: readonly string[], or: string): string =>
  names.length === 1 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} ${or} ${names.at(-1) ?? ''}`;
