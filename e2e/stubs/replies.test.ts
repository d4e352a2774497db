import { describe, expect, test } from 'vitest';
import { providerIds } from '@/lib/ai/types';
import { sectionIds } from '@/lib/sections/catalog';
import { languageOf } from '@/lib/sections/language';
import { systemPrompt, userPrompt } from '@/lib/sections/prompt';
import { registry } from '@/lib/sections/registry';
import type { Material } from '@/lib/sections/section';
import { soundnessProblem } from '@/lib/sections/soundness';
import type { Line } from '@/lib/structure/lines';
import { replyFor, sectionOf } from './replies';

function lines(letter: 'R' | 'J', text: string): Line[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => ({ id: `${letter}${index + 1}`, text: line.trim() }));
}

function material(resume: string, posting: string): Material {
  return { resume: lines('R', resume), posting: lines('J', posting), language: languageOf(posting) };
}

const nurse = material(
  `Dana Whitfield
  Registered Nurse
  Mercy General Hospital, Portland
  2019 – 2024
  • Cared for up to 6 patients a shift on a 32-bed surgical ward
  • Trained 4 new nurses in wound care and in the use of [Epic] charts
  • Cut medication errors on the ward by 18% with a double-check at handover
  Cascade Clinic, Salem
  2016 – 2019
  • Ran vaccination days for 200 children a month
  • Kept the records of *all* patients in line with HIPAA
  B.Sc. Nursing, Oregon State University`,
  `Surgical Nurse (m/f/d)
  Company: Harbor Health Inc
  Location: Portland, hybrid
  Full-time, $82,000 - $96,000 a year
  You must have a nursing license in Oregon
  At least 3 years of experience in surgical care
  Experience with Epic or another charting system is required
  Ability to train junior staff
  Knowledge of HIPAA
  A bachelor degree in nursing is preferred`,
);

const prose =
  'Led the kitchen of a hotel with forty rooms and kept the cost of food within the plan for two years in a row, '
    .concat(
      'while teaching three apprentices to cook; wrote the menus for each season and bought from farms nearby, ',
    )
    .concat('and before that cooked fish and sauces in a restaurant by the harbour for four summers.');
const oneLine = material(
  prose,
  'We look for a cook who can lead a small team and who has experience with fresh fish and the buying of goods. '
    .concat(
      'You plan menus with us and you keep an eye on cost. We offer fair shifts and a warm team by the sea, ',
    )
    .concat('and you must be able to work at weekends in the summer months.'),
);

const german = material(
  `Jonas Brandt
  Industriemechaniker
  Maschinenbau Keller GmbH, Ulm
  Wartung und Reparatur von 14 Fräsmaschinen in der Fertigung
  Einarbeitung von 3 Auszubildenden in die Arbeit an der Drehbank
  Planung der wöchentlichen Prüfungen mit der Leitung der Werkstatt
  Senkung der Stillstände um 12 % durch eine neue Liste für Ersatzteile`,
  `Industriemechaniker (m/w/d) in Vollzeit
  Wir sind ein Betrieb mit 80 Mitarbeitenden und suchen Verstärkung für die Werkstatt.
  Sie haben eine abgeschlossene Ausbildung als Industriemechaniker.
  Sie bringen Erfahrung in der Wartung von Fräsmaschinen mit.
  Kenntnisse in der Hydraulik sind von Vorteil.
  Sie arbeiten gern im Team und mit den Kolleginnen der Fertigung.
  Sie planen die Prüfungen und pflegen die Liste der Ersatzteile.`,
);

describe.each([
  ['a nurse', nurse],
  ['documents of one line each', oneLine],
  ['documents in German', german],
])('%s', (_, given) => {
  test.each(sectionIds)('the product accepts every stub’s %s', (id) => {
    const section = registry[id];
    expect(sectionOf(systemPrompt(section))).toBe(id);
    for (const provider of providerIds) {
      const reply = replyFor(provider, id, userPrompt(section, given));
      const accepted = section.accept(reply, given);
      expect(accepted.ok ? 'accepted' : accepted.problem).toBe('accepted');
      expect(id === 'comparison' ? undefined : soundnessProblem(reply, given.language)).toBeUndefined();
    }
  });
});

test('a letter tells which stub wrote it', () => {
  const prompt = userPrompt(registry.cover_letter, nurse);
  const letters = providerIds.map((provider) => replyFor(provider, 'cover_letter', prompt));
  expect(new Set(letters).size).toBe(providerIds.length);
});
