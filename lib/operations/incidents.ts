import 'server-only';
import { z } from 'zod';
import { failureReasons, providerIds } from '../ai/types';
import type { Attempt } from '../ai/types';
import { sectionIds, type SectionId } from '../sections/catalog';
import type { Store } from '../store/store';
import { describeBug, type Bug } from './bug';

const key = 'incidents';
const mostKept = 50;
const keptForMs = 30 * 24 * 60 * 60_000;

// Another version of the app, sharing the store, may have written what this one can't read.
const incidentSchema = z.object({
  at: z.iso.datetime(),
  section: z.enum(sectionIds),
  reference: z.string(),
  attempts: z.array(
    z.object({
      provider: z.enum(providerIds),
      model: z.string(),
      reason: z.enum(failureReasons),
      seconds: z.number(),
    }),
  ),
  bug: z.string().nullable(),
});

/** A section that could not be made. Holds no text of anybody's. */
export interface Incident {
  /** ISO time. */
  at: string;
  section: SectionId;
  /** Stands on the person's card and in the log line, too. */
  reference: string;
  /** Oldest first; empty where every provider rested, or where a bug came first. */
  attempts: Attempt[];
  /** The error's name, where no provider caused it. */
  bug: string | null;
}

/** What a section tells when it could not be made, as `Workshop.incident` gets it. */
export interface Failure {
  section: SectionId;
  reference: string;
  attempts: Attempt[];
  bug?: unknown;
}

/** What the log can do; pino's own interface, as far as it is needed here. */
export interface IncidentLog {
  error(fields: object, message: string): void;
  warn(fields: object, message: string): void;
}

/** Writes an incident to the log at once, and to the store; returns at once and never throws. */
export function incidentRecorder(
  store: Store,
  log: IncidentLog,
  now: () => number = Date.now,
): (failure: Failure) => void {
  return ({ section, reference, attempts, ...rest }) => {
    const bug: Bug | null = 'bug' in rest ? describeBug(rest.bug) : null;
    if (bug === null) log.warn({ section, reference, attempts }, 'section failed');
    else log.error({ section, reference, bug }, 'section failed by a fault of ours');
    const at = new Date(now()).toISOString();
    const incident: Incident = { at, section, reference, attempts, bug: bug?.name ?? null };
    store
      .append(key, JSON.stringify(incident), mostKept, keptForMs)
      .catch((cause: unknown) => log.warn({ reference, cause: describeBug(cause) }, 'incident not kept'));
  };
}

/** The last incidents, newest first. */
export async function readIncidents(store: Store): Promise<Incident[]> {
  const kept = await store.list(key);
  return kept.flatMap((text) => {
    const parsed = incidentSchema.safeParse(parseJson(text));
    return parsed.success ? [parsed.data] : [];
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
