import 'server-only';
import { readPassages, type Block } from '../evidence/passages';
import { plainMarkdown } from './prompt';
import type { Section } from './section';

/**
 * The nine things a job summary tells, by the labels a reply may give them.
 * The prompt asks for the English ones; a model that translates them anyway is still understood.
 */
const topics = {
  Title: /\b(title|position|role|stelle|titel|jobtitel|poste|intitulé|puesto|cargo|título)\b/i,
  Company:
    /\b(company|employer|organi[sz]ation|unternehmen|firma|arbeitgeber|entreprise|employeur|empresa)\b/i,
  Location: /\b(locations?|place|city|ort|standort|arbeitsort|lieu|localisation|ubicación|lugar)\b/i,
  Arrangement:
    /\b(arrangement|work model|workplace|remote|hybrid|on-?site|arbeitsmodell|modalité|modalidad)/i,
  'Employment type': /\b(type|contract|employment|anstellungsart|vertragsart|contrat|contrato|jornada)\b/i,
  Pay: /\b(pay|salary|compensation|wage|remuneration|gehalt|vergütung|rémunération|salaire|salario|retribución)\b/i,
  Responsibilities: /(responsibilit|duties|tasks|aufgaben|responsabilit|missions|tareas|funciones)/i,
  Skills:
    /(skill|requirement|qualification|competenc|kenntnisse|fähigkeiten|anforderungen|compétence|habilidad|competencia|requisito)/i,
  Education:
    /(education|degree|academic|ausbildung|abschluss|formation|diplôme|formación|educación|estudios|titulación)/i,
} satisfies Record<string, RegExp>;

const task = `
Summarise the posting for someone who decides within a minute whether to apply. Give these nine points in this order, with exactly these English labels, and everything after a label in the language asked for below:

**Title:** …
**Company:** …
**Location:** …
**Arrangement:** on site, hybrid or remote, with days where they are named
**Employment type:** full or part time, permanent or fixed term, hours
**Pay:** amount, currency and period as the posting has them
**Responsibilities:**
- three to eight bullets, most important first
**Skills:**
- up to ten bullets; begin each with "Must:" or "Plus:" (in that language) where the posting says so
**Education:**
- degrees, certificates or licences that are asked for

Put an empty line between the points. Write "Not specified" after a label where the posting is silent; never guess. Keep numbers, names and terms exactly as the posting has them. End each point or bullet with the ids of the posting lines it rests on, in square brackets: [J2] or [J2,J5]. The resume is given for context only; say nothing about it.`;

export const jobSummary: Section = {
  id: 'job_summary',
  system: `You are a job posting analyst. Extract structured information accurately.
${plainMarkdown}`,
  task,
  maxOutputTokens: 1500,
  json: false,
  accept(reply, { posting }) {
    const blocks = readPassages(reply, posting);
    const labels = blocks.flatMap(labelOf);
    const absent = Object.entries(topics)
      .filter(([, pattern]) => !labels.some((label) => pattern.test(label)))
      .map(([topic]) => topic);
    if (absent.length > 0) return { ok: false, problem: `it lacks the labelled points ${absent.join(', ')}` };
    return { ok: true, data: { kind: 'text', blocks } };
  },
};

/** What names a point: a field's label, a heading, or a paragraph that is nothing but a label. */
function labelOf(block: Block): string[] {
  if (block.kind === 'field') return [block.label];
  const text = block.passages.map((passage) => passage.text).join('');
  return block.kind === 'heading' || (text.length <= 60 && /^\*\*.*\*\*\s*:?\s*$|:\s*(\*\*)?\s*$/.test(text))
    ? [text]
    : [];
}
