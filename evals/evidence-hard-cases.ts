export function hardCases() {
  return { size: 0, expected: 0, caught: 0, lines: [] as string[] };
}
