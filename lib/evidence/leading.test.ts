import { describe, expect, test } from 'vitest';
import { leadingBeyond } from './leading';

describe('leading where the line says helping', () => {
  test.each([
    [
      'Led the move of the archive to new shelves',
      'Assisted with the move of the archive',
      'Led',
      'Assisted',
    ],
    [
      'I owned the rollout of the booking system.',
      'Supported the rollout of a booking system',
      'owned',
      'Supported',
    ],
    ['Architected billing services in Go', 'Helped build billing services in Go', 'Architected', 'Helped'],
    [
      'Leitete die Einführung des Lagersystems',
      'Unterstützte die Einführung eines Lagersystems',
      ...['Leitete', 'Unterstützte'],
    ],
    ['J’ai dirigé l’inventaire annuel.', 'Participé à l’inventaire annuel', 'dirigé', 'Participé'],
    ['Lideré la apertura de dos tiendas', 'Apoyé la apertura de dos tiendas', 'Lideré', 'Apoyé'],
    ['Leitete den Umzug des Archivs', 'Assisted with the move of the archive', 'Leitete', 'Assisted'],
  ])('is asked about: "%s" over "%s"', (passage, line, claimed, shown) => {
    expect(leadingBeyond(passage, [line])).toEqual({ claimed, shown });
  });

  test.each([
    ['the line says it too', 'Led a team of 5 nurses', 'Led 5 nurses and helped on other wards with nurses'],
    ['the line names the role', 'Managed the archive team', 'Team leader, assisted the archive team'],
    ['the line says nothing of help', 'Led the move of the archive', 'Moved the archive to new shelves'],
    ['the passage says it was help', 'Helped to ensure the team was well managed', 'Helped the team'],
    ['the help was with something else', 'Led weekly yoga classes', 'Assisted customers in a sports shop'],
    [
      'the word is no deed',
      'A leading bakery, at which I assisted customers',
      'Assisted customers of the bakery',
    ],
    [
      'German "führte … durch" is no leading',
      'Führte Messungen im Labor durch',
      'Half bei Messungen im Labor',
    ],
  ])('is not where %s', (_, passage, line) => {
    expect(leadingBeyond(passage, [line])).toBeUndefined();
  });

  test('is not where no line is named', () => {
    expect(leadingBeyond('Led a team of 5 nurses', [])).toBeUndefined();
  });

  test('one named line that shows leading is enough', () => {
    const lines = ['Assisted with the move of the archive', 'Head of the archive since 2020'];
    expect(leadingBeyond('Led the move of the archive', lines)).toBeUndefined();
  });
});
