import 'server-only';
import { openRedaction } from '../contacts/redaction';
import type { Line } from '../structure/lines';
import type { SectionEvent } from './catalog';
import type { Acceptance, Material, Section } from './section';

type Emit = (event: SectionEvent) => void;

/** Keeps contact details on this side: providers read and write stand-ins, everybody else the person's own words. */
export interface Discretion {
  /** What prompts are made from. */
  material: Material;
  /** A reply with the person's own words in it. */
  putBack(section: Section, reply: string): string;
  /** Passes events on, text with the person's own words in it. */
  puttingBack(section: Section, emit: Emit): Emit;
  /** A verdict whose problem can be told to whoever wrote the reply. */
  telling(verdict: Acceptance): Acceptance;
}

/** Sends everything as it is. */
export function openly(material: Material): Discretion {
  return {
    material,
    putBack: (_, reply) => reply,
    puttingBack: (_, emit) => emit,
    telling: (verdict) => verdict,
  };
}

/** Takes contact details out of what is sent; ids of lines, and what else they say, stay. */
export function discreetly(material: Material): Discretion {
  const { resume, wish, language } = material;
  // A wish may hold a number or an address that the resume doesn't.
  const told: Line[] = wish === undefined ? [...resume] : [...resume, { id: 'R0', text: wish }];
  const { standIns, redact, redactAll, restore, unfinishedLength } = openRedaction(told, language);
  const form = (section: Section) => (section.json ? 'json' : undefined);
  return {
    material: {
      ...material,
      resume: resume.map((line) => ({ ...line, text: redact(line.text) })),
      standIns,
      ...(wish !== undefined && { wish: redactAll(wish) }),
    },
    putBack: (section, reply) => restore(reply, form(section)),
    puttingBack(section, emit) {
      let held = '';
      const release = (length: number) => {
        if (length > 0) emit({ type: 'text', text: restore(held.slice(0, length), form(section)) });
        held = held.slice(length);
      };
      return (event) => {
        if (event.type === 'text') {
          held += event.text;
          return release(held.length - unfinishedLength(held));
        }
        if (event.type === 'reset') held = '';
        release(held.length);
        emit(event);
      };
    },
    telling(verdict) {
      if (!verdict.ok) return { ok: false, problem: redactAll(verdict.problem) };
      const { mend } = verdict;
      return mend === undefined
        ? verdict
        : { ...verdict, mend: { ...mend, problem: redactAll(mend.problem) } };
    },
  };
}
