// Inputs that nobody would write, made from a seed: the same seed makes the same inputs.

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Makes inputs one after another. */
export interface Fuzzer {
  /** One of them. */
  pick<T>(from: readonly T[]): T;
  /** A whole number below `most`. */
  below(most: number): number;
  /** A text of up to about `most` characters, out of pieces that have broken parsers before. */
  text(most: number): string;
  /** `text` with parts cut, doubled, swapped or replaced. */
  mutate(text: string): string;
  /** Anything at all, as it may come out of a request's body. */
  value(depth?: number): unknown;
}

const pieces = [
  ...[
    '\0',
    '\u0007',
    '\u200b',
    '\u202e',
    '\ufeff',
    '\ud800',
    '\udfff',
    '\ufffd',
    'e\u0301\u0301\u0301',
    '👩‍👩‍👧‍👦',
    'İ',
    'ß',
    'ﬁ',
  ],
  ...['\r', '\n', '\r\n', '\n\n\n', '\t', ' '.repeat(50), '\u00a0', '\u2028', '\u2029'],
  ...[
    '[R1]',
    '[R1,R99999]',
    '[J0]',
    '[R',
    ']',
    '[[R1]]',
    '[R1][J2]',
    '[R-1]',
    '[R1e9]',
    'R1|',
    '<think>',
    '</think>',
  ],
  ...[
    '</resume>',
    '<script>',
    '&lt;&#x0;&#99999999;',
    '<!--',
    ']]>',
    '<a href="',
    "';--",
    '${',
    '{{',
    '../',
    '%00',
    '__proto__',
  ],
  ...[
    '{"rows":[',
    '{"a":',
    '}',
    '"',
    '\\',
    '\\u',
    '```json',
    '[1,2,',
    ',}',
    'NaN',
    '-1e999',
    '1'.repeat(400),
    '['.repeat(300),
  ],
  ...[
    '- ',
    '• ',
    '## ',
    '**',
    '| a | b |',
    '1. ',
    '2019 – present',
    '31.02.2020',
    '13/2020',
    '$12,500,000',
    '150%',
    '0x10',
  ],
  ...[
    'EXPERIENCE',
    'Skills',
    'What you must have',
    'Berufserfahrung',
    'nurse',
    'a'.repeat(500),
    'x@y.z',
    '+49 30 1234',
    'at least 5 years',
  ],
  ...['職務経歴', 'السيرة الذاتية', 'Опыт работы', 'ประสบการณ์', 'קורות חיים'],
];

export function fuzzer(random: () => number): Fuzzer {
  const below = (most: number) => Math.floor(random() * most);
  const pick = <T>(from: readonly T[]): T => from[below(from.length)] as T;

  function text(most: number): string {
    let made = '';
    const length = below(most);
    while (made.length < length) made += random() < 0.2 ? String.fromCharCode(below(0x10000)) : pick(pieces);
    return made;
  }
  function mutate(given: string): string {
    let made = given;
    for (let times = 1 + below(6); times > 0; times -= 1) {
      const [from, to] = [below(made.length + 1), below(made.length + 1)].sort((a, b) => a - b);
      const middle = made.slice(from, to);
      const replaced = pick([
        () => '',
        () => middle + middle,
        () => pick(pieces),
        () => [...middle].reverse().join(''),
      ])();
      made = (made.slice(0, from) + replaced + made.slice(to)).slice(0, 60_000);
    }
    return made;
  }
  function value(depth = 0): unknown {
    const leaves = [null, undefined, true, 0, -1, NaN, Infinity, 2 ** 53, '', () => text(200)];
    const branches = [
      () => Array.from({ length: below(5) }, () => value(depth + 1)),
      () => Object.fromEntries(Array.from({ length: below(5) }, () => [pick(names), value(depth + 1)])),
    ];
    const made = pick<unknown>(depth > 3 ? leaves : [...leaves, ...branches]);
    return typeof made === 'function' ? (made as () => unknown)() : made;
  }
  return { pick, below, text, mutate, value };
}

const names = [
  ...[
    'runId',
    'resume',
    'posting',
    'sections',
    'wish',
    'language',
    'drill',
    'link',
    '__proto__',
    'constructor',
    'length',
    'then',
  ],
  ...[
    'rows',
    'requirement',
    'importance',
    'status',
    'resumeLines',
    'choices',
    'delta',
    'content',
    'candidates',
    'parts',
    'text',
    'usage',
  ],
];
