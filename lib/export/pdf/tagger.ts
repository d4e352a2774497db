import type { Pdf } from './draw-leaf';
import type { Leaf } from './leaves';

type Element = ReturnType<Pdf['struct']>;

/** What a leaf is to a screen reader, and what it stands in. */
const tags = {
  title: { tag: 'H1' },
  heading: { tag: 'H2' },
  paragraph: { tag: 'P' },
  bullet: { tag: 'LI', group: 'L' },
  row: { tag: 'TR', group: 'Table' },
} as const satisfies Record<Leaf['kind'], { tag: string; group?: string }>;

/** Marks what is drawn as headings, paragraphs, lists and tables (tagged PDF). */
export function tagger(pdf: Pdf) {
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  let group: { tag: string; element: Element } | null = null;
  let open: { id: number; element: Element; content: Element } | null = null;

  /** What a leaf stands in: the group that is open already where it is of the same kind. */
  function groupFor(tag: string | undefined): Element {
    if (group !== null && group.tag === tag) return group.element;
    group?.element.end();
    group = null;
    if (tag === undefined) return root;
    group = { tag, element: pdf.struct(tag) };
    root.add(group.element);
    return group.element;
  }
  function close() {
    if (open?.content !== open?.element) open?.content.end();
    open?.element.end();
    open = null;
  }
  function mark(element: Element, tag: string, draw: () => void) {
    element.add(pdf.markStructureContent(tag));
    draw();
    pdf.endMarkedContent();
  }
  return {
    /** Begins a leaf, or goes on with it on a new page. */
    begin(kind: Leaf['kind'], id: number) {
      if (open?.id === id) return;
      close();
      const { tag, group: wanted } = { group: undefined, ...tags[kind] };
      const element = pdf.struct(tag);
      groupFor(wanted).add(element);
      const content = kind === 'bullet' ? pdf.struct('LBody') : element;
      if (content !== element) element.add(content);
      open = { id, element, content };
    },
    words(draw: () => void) {
      if (open !== null) mark(open.content, 'Span', draw);
    },
    cell(isHead: boolean, draw: () => void) {
      const tag = isHead ? 'TH' : 'TD';
      const cell = pdf.struct(tag);
      open?.element.add(cell);
      mark(cell, tag, draw);
      cell.end();
    },
    /** Draws what isn't part of the text: a page's number, a head that stands there once more. */
    beside(draw: () => void) {
      pdf.markContent('Artifact', { type: 'Pagination' });
      draw();
      pdf.endMarkedContent();
    },
    end() {
      close();
      group?.element.end();
      root.end();
    },
  };
}
