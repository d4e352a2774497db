import 'server-only';
import { z } from 'zod';
import { providerIds, type ProviderId } from './ai/types';

const text = z.string().trim().min(1);

const models = text
  .transform((list) =>
    list
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  )
  .refine((names) => names.length > 0, 'must name at least one model');

// A key travels in a header: white space or a line break inside it is a slip of copy and paste.
const key = text.regex(/^[\x21-\x7e]+$/, 'must be one word without spaces or line breaks');

const url = text
  .refine((value) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol), {
    message: 'must be an address that starts with http:// or https://',
  })
  .transform((value) => value.replace(/\/+$/, ''));

const redisUrl = text.refine(
  (value) => URL.canParse(value) && /^rediss?:$/.test(new URL(value).protocol),
  'must be an address that starts with redis:// or rediss://',
);

const chain = text.transform((list, context): ProviderId[] => {
  const named = list.split(',').map((name) => name.trim().toLowerCase());
  const wrong = named.find((name) => !providerIds.some((id) => id === name));
  if (wrong !== undefined) {
    context.addIssue({
      code: 'custom',
      message: `names "${wrong}"; it is a comma list of ${providerIds.join(', ')}`,
    });
    return z.NEVER;
  }
  return [...new Set(named)] as ProviderId[];
});

const flag = z.enum(['0', '1'], 'must be 0 or 1').transform((value) => value === '1');

/** A switch that says so in words, too. */
const onOff = z
  .preprocess(
    (value) => String(value).trim().toLowerCase(),
    z.enum(['1', 'on', 'true', '0', 'off', 'false'], 'must be on (1, true) or off (0, false)'),
  )
  .transform((value) => ['1', 'on', 'true'].includes(value));

/** A whole number from 0 to `most`. */
const whole = (most: number) => {
  const message = `must be a whole number from 0 to ${most}`;
  return z.coerce.number(message).int(message).min(0, message).max(most, message);
};

/** A limit, where 0 means none; otherwise it must let a whole analysis through. */
const sections = whole(1_000_000).refine((value) => value === 0 || value >= 5, 'must be 0 or at least 5');

const schema = z.object({
  GROQ_API_KEY: key.optional(),
  GEMINI_API_KEY: key.optional(),
  OPENAI_API_KEY: key.optional(),
  COMPATIBLE_API_KEY: key.optional(),
  GROQ_MODELS: models.optional(),
  GEMINI_MODELS: models.optional(),
  OPENAI_MODELS: models.optional(),
  COMPATIBLE_MODELS: models.optional(),
  GROQ_BASE_URL: url.optional(),
  GEMINI_BASE_URL: url.optional(),
  OPENAI_BASE_URL: url.optional(),
  COMPATIBLE_BASE_URL: url.optional(),
  GEMINI_TIER: z.enum(['free', 'paid'], 'must be free or paid').default('free'),
  AI_CHAIN: chain.default(['groq', 'gemini', 'openai']),
  HEDGE_PAID: flag.default(false),
  REDACT_CONTACTS: onOff.default(true),
  REDIS_URL: redisUrl.optional(),
  PORT: z.coerce
    .number('must be a whole number from 1 to 65535')
    .int('must be a whole number from 1 to 65535')
    .min(1, 'must be a whole number from 1 to 65535')
    .max(65_535, 'must be a whole number from 1 to 65535')
    .default(3000),
  STATUS_TOKEN: key.optional(),
  TRUSTED_PROXY: whole(9).default(0),
  LIMIT_SECTIONS_PER_HOUR: sections.default(150),
  LIMIT_SECTIONS_AT_ONCE: sections.default(20),
  LIMIT_LINKS_PER_HOUR: whole(1_000_000).default(60),
  LIMIT_ALL_SECTIONS_PER_HOUR: sections.default(10_000),
  LIMIT_ALL_SECTIONS_AT_ONCE: sections.default(300),
  LIMIT_ALL_LINKS_PER_HOUR: whole(1_000_000).default(2_000),
  PAID_DAILY_USD: z.coerce
    .number('must be an amount in dollars, such as 2.50')
    .min(0, 'must be an amount in dollars, such as 2.50')
    .optional(),
  FAULT_DRILL: flag.default(false),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'silent'], {
      error: 'must be one of trace, debug, info, warn, error, silent',
    })
    .default('info'),
  VERCEL: z.string().optional(),
  VERCEL_ENV: z.string().optional(),
  VERCEL_GIT_COMMIT_SHA: z.string().optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: url.optional(),
});

export type Env = z.infer<typeof schema>;

/** The environment holds a value that can't be used; the message names each one and how to mend it. */
export class EnvError extends Error {
  override readonly name = 'EnvError';
}

/**
 * Reads the settings from `source`. An empty value counts as none.
 * Throws EnvError with a line per wrong value; a value itself is never repeated, for it may be a key.
 */
export function parseEnv(source: Readonly<Record<string, string | undefined>>): Env {
  const given = Object.fromEntries(
    Object.entries(source).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  const parsed = schema.safeParse(given);
  const problems = parsed.success
    ? incomplete(parsed.data)
    : parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`);
  if (!parsed.success || problems.length > 0) {
    throw new EnvError(['MatchWise can’t start:', ...problems, 'See .env.example.'].join('\n  '));
  }
  return parsed.data;
}

function incomplete(env: Env): string[] {
  if (!env.AI_CHAIN.includes('compatible')) return [];
  return (['COMPATIBLE_BASE_URL', 'COMPATIBLE_MODELS'] as const)
    .filter((name) => env[name] === undefined)
    .map((name) => `${name} is missing, and AI_CHAIN names compatible.`);
}

let parsed: Env | undefined;

/** The settings of this process, parsed once. Throws EnvError as `parseEnv` does. */
export function env(): Env {
  return (parsed ??= parseEnv(process.env));
}
