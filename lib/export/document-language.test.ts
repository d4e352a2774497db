import { expect, it } from 'vitest';
import type { PrintedDocument } from './document';
import { documentLanguage } from './document-language';

const document = (text: string, language: string | null = null): PrintedDocument => ({
  language,
  parts: [
    { title: '', body: { kind: 'text', blocks: [{ kind: 'paragraph', passages: [{ text, sources: [] }] }] } },
  ],
});

it.each([
  ['I led the wards and wrote the plans for our team, with an eye to the budget.', 'en'],
  ['Ich habe die Station geleitet und mit dem Team die Pläne für das Haus geschrieben.', 'de'],
  ['J’ai dirigé les services et rédigé les plans avec notre équipe pour la direction.', 'fr'],
  ['He dirigido los servicios y redactado los planes con el equipo para la dirección.', 'es'],
  ['私は看護師として五年間働きました。', 'ja'],
  ['我在医院工作了五年，负责病房管理。', 'zh'],
  ['저는 병원에서 오 년 동안 일했습니다.', 'ko'],
  ['عملت ممرضة في مستشفى لسنوات طويلة.', 'ar'],
  ['עבדתי כאחות בבית חולים במשך חמש שנים.', 'he'],
  ['I worked with 田中 and العربية in the wards, and wrote the plans for our team.', 'en'],
  ['Pracowałam jako pielęgniarka', null],
  ['', null],
])('%s is in %s', (text, language) => {
  expect(documentLanguage(document(text))).toBe(language);
});

it('a document’s own word on its language is taken', () => {
  expect(documentLanguage(document('Ich habe die Station geleitet und das Team', 'pl'))).toBe('pl');
});

it('a table’s cells tell its language', () => {
  const rows = [['Führung der Station und des Teams', 'Sie haben das in dem Haus mit der Leitung gemacht']];
  const body = { kind: 'table' as const, caption: '', head: ['', ''], rows };
  expect(documentLanguage({ language: null, parts: [{ title: '', body }] })).toBe('de');
});
