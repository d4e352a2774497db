/** What a job summary's points are called in its text, whatever language that is in. */
const points = [
  'Title',
  'Company',
  'Location',
  'Arrangement',
  'Employment type',
  'Pay',
  'Responsibilities',
  'Skills',
  'Education',
] as const;
export type Point = (typeof points)[number];

/** The point that a field or a heading names, marks aside; undefined where it is none of ours. */
export function pointNamed(label: string): Point | undefined {
  const name = label.replaceAll('*', '').replace(/:\s*$/, '').trim();
  return points.find((point) => point === name);
}
