import type { Config } from 'tailwindcss';
import plugin from 'tailwindcss/plugin';

/** Every colour of the product, as [light, dark]. Text colours keep 4.5:1 on every surface they stand on. */
const palette = {
  paper: ['#f7f3ea', '#181613'],
  sheet: ['#fffdf8', '#211e1a'],
  well: ['#efe9dc', '#12100e'],
  ink: ['#211c16', '#f0e9dd'],
  muted: ['#665b4e', '#b8ad9d'],
  line: ['#ddd4c4', '#3b352d'],
  edge: ['#8c8070', '#857a6b'],
  accent: ['#17495f', '#93c7dd'],
  'accent-deep': ['#0f3546', '#b7dcea'],
  'accent-wash': ['#e1eaec', '#1d2d34'],
  'on-accent': ['#fffdf8', '#10222b'],
  good: ['#2a6239', '#8fcb9c'],
  'good-wash': ['#e2eddf', '#1f2f22'],
  fair: ['#52601a', '#c0ca7c'],
  'fair-wash': ['#ebeed8', '#2b2e19'],
  warn: ['#80530a', '#e5b869'],
  'warn-wash': ['#f6e9cf', '#362a13'],
  bad: ['#9b2f26', '#f0998c'],
  'bad-wash': ['#f6e1da', '#3a211c'],
} as const;

const variables = (theme: 0 | 1) =>
  Object.fromEntries(Object.entries(palette).map(([name, pair]) => [`--${name}`, pair[theme]]));

const light = { ...variables(0), 'color-scheme': 'light' };
const dark = { ...variables(1), 'color-scheme': 'dark' };

/** Ink on paper, whatever the screen's theme. */
const paper = {
  ...light,
  '--paper': '#fff',
  '--sheet': '#fff',
  '--well': '#fff',
  '--ink': '#000',
  '--muted': '#444',
  '--accent': '#000',
};

const config = {
  content: [],
  theme: {
    colors: {
      transparent: 'transparent',
      current: 'currentColor',
      ...Object.fromEntries(Object.keys(palette).map((name) => [name, `var(--${name})`])),
    },
    // The extended-Latin faces come first: they are bound to their range, and the first face's fallback isn't.
    fontFamily: {
      sans: ['var(--font-inter-extended)', 'var(--font-inter)', 'system-ui', 'sans-serif'],
      serif: ['var(--font-serif-extended)', 'var(--font-serif)', 'Georgia', 'serif'],
      mono: ['ui-monospace', 'SFMono-Regular', 'Menlo', 'monospace'],
    },
    fontSize: {
      micro: ['0.75rem', '1rem'],
      caption: ['0.8125rem', '1.25rem'],
      small: ['0.875rem', '1.375rem'],
      body: ['1rem', '1.625rem'],
      letter: ['1.0625rem', '1.8125rem'],
      lead: ['1.125rem', '1.75rem'],
      title: ['1.3125rem', '1.75rem'],
      heading: ['1.75rem', '2.125rem'],
      display: ['clamp(2rem, 1.5rem + 2.2vw, 3rem)', '1.12'],
      figure: ['3.75rem', '1'],
    },
    borderRadius: { none: '0', sm: '4px', md: '8px', lg: '12px', full: '9999px' },
    boxShadow: {
      none: 'none',
      sheet: '0 1px 2px rgb(40 30 15 / 0.06), 0 8px 24px -12px rgb(40 30 15 / 0.14)',
      raised: '0 2px 6px rgb(20 15 5 / 0.12), 0 16px 40px -12px rgb(20 15 5 / 0.3)',
    },
    extend: {
      maxWidth: { page: '78rem', prose: '42rem', sheet: '47rem', note: 'min(22rem, calc(100vw - 1.5rem))' },
      width: {
        requirement: '22%',
        importance: '6.25rem',
        match: '8rem',
        evidence: '29%',
        points: '4.25rem',
      },
      minHeight: { field: '15rem', text: '11rem', list: '20rem', letter: '34rem', table: '40rem' },
      maxHeight: { dialog: '85dvh' },
      letterSpacing: { display: '-0.018em', label: '0.06em' },
      gridTemplateColumns: {
        results: '13.5rem minmax(0, 1fr)',
        field: '9rem minmax(0, 1fr)',
        term: 'auto minmax(0, 1fr)',
        record: 'minmax(0, 1fr) 6.25rem 8rem 4.25rem',
        fact: '5.5rem minmax(0, 1fr)',
      },
      // Clears the bar that sticks to the top, with air.
      scrollMargin: { bar: '7rem', top: '2rem' },
      keyframes: { breathe: { '50%': { opacity: '0.45' } } },
      animation: { breathe: 'breathe 1.6s ease-in-out infinite' },
    },
  },
  plugins: [
    plugin(({ addBase }) =>
      addBase({
        ':root': light,
        '@media (prefers-color-scheme: dark)': { ':root': dark },
        ':root[data-theme="light"]': light,
        ':root[data-theme="dark"]': dark,
        '@media print': { ':root, :root[data-theme]': paper },
      }),
    ),
  ],
} satisfies Config;

export default config;
