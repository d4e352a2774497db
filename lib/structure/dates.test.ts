import { describe, expect, it } from 'vitest';
import { dateRanges, mergedMonths } from './dates';

const today = new Date('2026-11-15');
const at = (year: number, month: number) => year * 12 + month - 1;
const first = (text: string) => {
  const range = dateRanges(text, today)[0];
  return range && [range.from, range.to];
};

describe('dateRanges', () => {
  it.each([
    ['Sept 2018 – May 2023', at(2018, 9), at(2023, 6)],
    ['06/2019 - 02/2021', at(2019, 6), at(2021, 3)],
    ['01.2019 – 03.2021', at(2019, 1), at(2021, 4)],
    ['2019-06 to 2020-01', at(2019, 6), at(2020, 2)],
    ['März 2015 bis Dezember 2016', at(2015, 3), at(2017, 1)],
    ['février 2020 à août 2021', at(2020, 2), at(2021, 9)],
    ['enero 2017 - diciembre 2018', at(2017, 1), at(2019, 1)],
    ['Sept2017 - Jan2018', at(2017, 9), at(2018, 2)],
    ['2016 - 2018', at(2016, 1), at(2018, 1)],
    ['Annecy 2015 - 2019', at(2015, 1), at(2019, 1)],
    ['Clinic, 2015 – 2019', at(2015, 1), at(2019, 1)],
    ['Tranvías, Valencia, 09/2018 - 12/2021', at(2018, 9), at(2022, 1)],
    ['2020 – act.', at(2020, 1), at(2026, 12)],
    ['2019 onwards', at(2019, 1), at(2026, 12)],
    ['marzo de 2017 a octubre de 2020', at(2017, 3), at(2020, 11)],
  ])('reads %s', (text, from, to) => {
    expect(first(text)).toEqual([from, to]);
  });

  it.each([
    'Oct. 2021 – Current',
    'seit 10/2021',
    '10/2021 – heute',
    'octobre 2021 – aujourd’hui',
    'octubre 2021 - actualidad',
    'desde octubre de 2021',
    'de octubre de 2021 hasta la fecha',
  ])('ends %s with the month of today', (text) => {
    expect(first(text)).toEqual([at(2021, 10), at(2026, 12)]);
    expect(dateRanges(text, today)[0]?.current).toBe(true);
  });

  it.each([
    ['2 October 2017 – 27 March 2020', at(2017, 10), at(2020, 4)],
    ['2015-09 / 2018-03', at(2015, 9), at(2018, 4)],
    ['2/11/14 to 5/1/20', at(2014, 2), at(2020, 6)],
    ['De octubre de 2019 a la actualidad', at(2019, 10), at(2026, 12)],
  ])('reads %s', (text, from, to) => {
    expect(dateRanges(text, today)).toMatchObject([{ from, to }]);
  });

  it.each(['call 555-0142 or 2019', 'May 2023 – Sept 2018', 'between 20 and 30 people', 'room 2010-A'])(
    'finds no range in %s',
    (text) => {
      expect(dateRanges(text, today)).toEqual([]);
    },
  );
});

describe('mergedMonths', () => {
  it('counts overlapping months once, in any order', () => {
    const ranges = [
      { from: at(2020, 1), to: at(2021, 1) },
      { from: at(2018, 7), to: at(2020, 7) },
    ];
    expect(mergedMonths(ranges)).toBe(30);
    expect(mergedMonths(ranges.toReversed())).toBe(30);
  });
});
