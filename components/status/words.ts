import { providerNames } from '@/lib/ai/failure-reasons';
import type { FailureReason, ProviderId } from '@/lib/ai/types';
import type { Language } from '@/lib/i18n/languages';
import { translatorFor, type Translator } from '@/lib/i18n/translator';
import type { Layer } from '@/lib/operations/counting/shares';

/** How the status page says things in one language. */
export interface Words {
  t: Translator<'status'>;
  sections: Translator<'sections.titles'>;
  operator: Translator<'operator'>;
  provider: (id: ProviderId) => string;
  layer: (layer: Layer) => string;
  /** What a provider did, such as "Groq is rate-limited". */
  failure: (provider: ProviderId, reason: FailureReason) => string;
  list: (names: readonly string[]) => string;
  percent: (share: number) => string;
  dollars: (usd: number) => string;
  number: (amount: number) => string;
  seconds: (seconds: number) => string;
  day: (iso: string) => string;
  /** In UTC, for server and reader may sit anywhere. */
  moment: (date: Date) => string;
  /** A length of time in the largest unit that fits, rounded up. */
  span: (seconds: number) => string;
}

export function wordsIn(language: Language): Words {
  const t = translatorFor(language, 'status');
  const failures = translatorFor(language, 'failures');
  const provider = (id: ProviderId) =>
    id === 'compatible' ? failures('configuredProvider') : providerNames[id];
  return {
    t,
    sections: translatorFor(language, 'sections.titles'),
    operator: translatorFor(language, 'operator'),
    provider,
    layer: (layer) => (layer === 'builtin' ? t('makers.rules') : provider(layer)),
    failure: (id, reason) => failures(`line.${reason}`, { provider: provider(id) }),
    ...formats(language, t),
    span(seconds) {
      if (seconds < 90) return t('spans.seconds', { count: Math.max(1, Math.ceil(seconds)) });
      if (seconds < 90 * 60) return t('spans.minutes', { count: Math.ceil(seconds / 60) });
      return t('spans.hours', { count: Math.ceil(seconds / 3600) });
    },
  };
}

function formats(language: Language, t: Translator<'status'>) {
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const number = new Intl.NumberFormat(language);
  const seconds = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  const dollars = new Intl.NumberFormat(language, {
    style: 'currency',
    currency: 'USD',
    minimumFractionDigits: 2,
    maximumFractionDigits: 4,
  });
  const utc = { dateStyle: 'medium', timeZone: 'UTC' } as const;
  const day = new Intl.DateTimeFormat(language, utc);
  const moment = new Intl.DateTimeFormat(language, { ...utc, timeStyle: 'medium' });
  return {
    list: (names: readonly string[]) => list.format(names),
    percent: (share: number) => percent.format(share),
    dollars: (usd: number) => dollars.format(usd),
    number: (amount: number) => number.format(amount),
    seconds: (amount: number) => seconds.format(amount),
    day: (iso: string) => day.format(new Date(iso)),
    moment: (date: Date) => t('moment', { moment: moment.format(date) }),
  };
}
