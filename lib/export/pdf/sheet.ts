import type { Leaf } from './leaves';

/** A4, in points. */
const width = 595.28;
const height = 841.89;
const margin = { side: 76, top: 68, foot: 68 };

export const page = {
  width,
  height,
  ...margin,
  textWidth: width - 2 * margin.side,
  textHeight: height - margin.top - margin.foot,
} as const;

/** All in points; `indent` is on the side that lines begin at. */
export interface TextSize {
  size: number;
  leading: number;
  before: number;
  after: number;
  indent: number;
}

export const bodySize = 11;

export const sizes: Record<Leaf['kind'], TextSize> = {
  title: { size: 18, leading: 24, before: 26, after: 9, indent: 0 },
  heading: { size: 13, leading: 18, before: 15, after: 5, indent: 0 },
  paragraph: { size: bodySize, leading: 16.5, before: 0, after: 8.5, indent: 0 },
  bullet: { size: bodySize, leading: 16.5, before: 0, after: 4, indent: 15 },
  row: { size: 9.5, leading: 13, before: 0, after: 0, indent: 0 },
};

/** Above and below the words of a table's cell, and beside them. */
export const rowPadding = 4.5;

/** The width of a middling strong letter in a table's head. */
export const headLetter = 5.4;

export const ink = '#211c16';
export const rule = '#c9bfae';
