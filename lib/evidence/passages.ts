import type { Line, LineId } from '../structure/lines';
import { splitAtMarkers } from './markers';

/** A sentence (or as much as one marker covers), without its marker; the space that follows is part of the text. */
export interface Passage {
  /** Inline Markdown: only `**strong**` and `*emphasis*` are meant. */
  text: string;
  /** Lines that the writer named as its source; only ids that exist. */
  sources: LineId[];
}

/** One block of a written section, in reading order. */
export type Block =
  | { kind: 'heading'; passages: Passage[] }
  | { kind: 'paragraph'; passages: Passage[] }
  | { kind: 'bullet'; passages: Passage[] }
  /** `**Company:** Acme`, in the job summary. */
  | { kind: 'field'; label: string; passages: Passage[] };

/** A block's kind and its raw text, before markers are taken out. */
type RawBlock =
  { kind: 'heading' | 'paragraph' | 'bullet'; text: string } | { kind: 'field'; label: string; text: string };

/**
 * Reads a model's Markdown, whole or still streaming, into blocks whose passages name their sources.
 * HTML stays text; links become their words; tables and code become paragraphs. Ids that aren't `known` are dropped.
 * Blocks without any text are left out, fields excepted.
 */
export function readPassages(
  markdown: string,
  known: ReadonlySet<string> | readonly Pick<Line, 'id'>[],
): Block[] {
  const ids: ReadonlySet<string> = 'has' in known ? known : new Set(known.map((line) => line.id));
  return readBlocks(markdown).flatMap((raw): Block[] => {
    const spans = splitAtMarkers(raw.text, ids);
    const passages = spans.map((span, index) => ({
      ...span,
      text: index === 0 ? span.text.trimStart() : span.text,
    }));
    const last = passages.at(-1);
    if (last !== undefined) last.text = last.text.trimEnd();
    const empty = passages.every((passage) => passage.text.trim() === '');
    if (raw.kind === 'field') return [{ kind: 'field', label: raw.label, passages: empty ? [] : passages }];
    return empty ? [] : [{ kind: raw.kind, passages }];
  });
}

/** Blocks as plain text for copying: no Markdown, bullets as `•`, an empty line between blocks that aren't a list. */
export function plainText(blocks: readonly Block[]): string {
  let text = '';
  blocks.forEach((block, index) => {
    const listed = (kind?: Block['kind']) => kind === 'bullet' || kind === 'field';
    if (index > 0) text += listed(block.kind) && listed(blocks[index - 1]?.kind) ? '\n' : '\n\n';
    const words = block.passages.map((passage) => passage.text).join('');
    const prefix = block.kind === 'bullet' ? '• ' : block.kind === 'field' ? `${block.label}: ` : '';
    text +=
      prefix +
      words.replace(/\*\*(.+?)\*\*/g, '$1').replace(/(?<![\w*])\*([^*\s](?:[^*]*[^*\s])?)\*(?!\w)/g, '$1');
  });
  return text;
}

const bullet = /^\s*(?:[-*+•–▪◦]|\d{1,2}[.)])\s+(.*)$/;
const boldLabel = /^\*\*([^*]{1,60}?)\s*(?::\s*\*\*|\*\*\s*:)\s*(.*)$/;
const plainLabel = /^(\p{Lu}[\p{L} /&-]{1,30}):\s+(\S.*)$/u;

function readBlocks(markdown: string): RawBlock[] {
  const blocks: RawBlock[] = [];
  const lines = markdown.split(/\r\n|[\n\r\u2028\u2029]/);
  let paragraph: string | undefined;
  const close = () => {
    if (paragraph !== undefined) blocks.push({ kind: 'paragraph', text: inline(paragraph) });
    paragraph = undefined;
  };
  lines.forEach((line, index) => {
    const text = line.replace(/^\s*>\s?/, '').trim();
    const block = readLine(line, text, lines, index);
    if (block === 'nothing') return close();
    if (block !== 'text') {
      close();
      blocks.push(block);
      return;
    }
    if (paragraph === undefined) paragraph = tableRow(text);
    else paragraph += (breaksAfter(lines[index - 1] ?? '', text) ? '\n' : ' ') + tableRow(text);
  });
  close();
  return blocks;
}

/** What a line is by itself; `text` where it belongs to a paragraph. */
function readLine(
  line: string,
  text: string,
  lines: readonly string[],
  index: number,
): RawBlock | 'nothing' | 'text' {
  if (
    text === '' ||
    /^(?:`{3,}.*|~{3,}.*|([-*_])(?:\s*\1){2,}|\|?(?:\s*:?-+:?\s*\|)+\s*(?::?-+:?)?)$/.test(text)
  ) {
    return 'nothing';
  }
  const heading = /^#{1,6}\s+(.*?)\s*#*$/.exec(text);
  if (heading?.[1] !== undefined) return { kind: 'heading', text: inline(heading[1]).replaceAll('**', '') };
  const item = bullet.exec(line)?.[1];
  const label =
    boldLabel.exec(item ?? text) ??
    (item === undefined && hasLabelledNeighbour(lines, index) ? plainLabel.exec(text) : null);
  if (label?.[1] !== undefined)
    return { kind: 'field', label: label[1].trim(), text: inline(label[2] ?? '') };
  return item === undefined ? 'text' : { kind: 'bullet', text: inline(item) };
}

/** A single `Note: …` is a sentence; two such lines, blank ones aside, are labelled fields. */
function hasLabelledNeighbour(lines: readonly string[], index: number): boolean {
  const before = lines.slice(0, index).findLast((line) => line.trim() !== '');
  const after = lines.slice(index + 1).find((line) => line.trim() !== '');
  return [before, after].some((line) => plainLabel.test(line?.trim() ?? ''));
}

/** Short lines are an address or a sign-off and stay apart; long ones are wrapped text. */
function breaksAfter(before: string, next: string): boolean {
  return /(?: {2}|\\)$/.test(before) || before.trim().length < 50 || next.length < 25;
}

function tableRow(text: string): string {
  if (!/^\|.*\|$/.test(text)) return text.replace(/\\$/, '');
  return text
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .join(' – ');
}

/** Links to their words, code to its text, other marks of emphasis to ours. */
function inline(text: string): string {
  return text
    .replace(/!?\[([^\]\n]{0,300})\]\((?:[^()\s]|\([^()\s]*\)){0,2000}\)/g, '$1')
    .replace(/`([^`]*)`/g, '$1')
    .replace(/(?<!\w)__([^_]+)__(?!\w)/g, '**$1**');
}
