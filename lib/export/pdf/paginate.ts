/** Something that is set in lines of one height, or as one piece. */
export interface Flow {
  /** Of each line, in points; a row of a table is one. */
  heights: readonly number[];
  before: number;
  after: number;
  /** A heading stays with what follows. */
  keepWithNext: boolean;
}

/** Lines `from` up to `to` of a flow, from `y` on. */
export interface Placed {
  flow: number;
  from: number;
  to: number;
  y: number;
}

/** On either side of a break stand at least so many lines of a paragraph that has as many. */
const fewestLines = 2;

/**
 * Divides flows into pages of a height: no heading at a page's foot, no line alone on either page.
 * `repeated` is the height that is held free on top of a page that begins with a flow, for a table's head.
 */
export function paginate(
  flows: readonly Flow[],
  height: number,
  repeated: (flow: number) => number = () => 0,
): Placed[][] {
  const pages: Placed[][] = [[]];
  let y = 0;
  let after = 0;
  const turn = (flow: number) => {
    pages.push([]);
    y = repeated(flow);
    after = 0;
  };
  flows.forEach((flow, index) => {
    let from = 0;
    const isEmpty = () => pages.at(-1)?.length === 0;
    const gap = () => (isEmpty() ? 0 : Math.max(after, flow.before));
    if (!isEmpty() && y + gap() + least(flows, index) > height) turn(index);
    while (from < flow.heights.length) {
      y += from === 0 ? gap() : 0;
      const to = fitting(flow.heights, from, height - y, isEmpty());
      if (to === from) {
        turn(index);
        continue;
      }
      pages.at(-1)?.push({ flow: index, from, to, y });
      y += sum(flow.heights.slice(from, to));
      from = to;
      if (from < flow.heights.length) turn(index);
    }
    after = flow.after;
  });
  return pages;
}

/** How high what must stand together is: the first lines, and for a heading those of what follows. */
function least(flows: readonly Flow[], index: number): number {
  const flow = flows[index];
  if (flow === undefined) return 0;
  const next = flows[index + 1];
  if (flow.keepWithNext && next !== undefined) {
    return sum(flow.heights) + Math.max(flow.after, next.before) + least(flows, index + 1);
  }
  const lines = flow.heights.length;
  return sum(flow.heights.slice(0, lines <= fewestLines + 1 ? lines : fewestLines));
}

/** Up to which line a page takes a flow; none where too few would fit, unless the page has nothing else. */
function fitting(heights: readonly number[], from: number, room: number, isEmpty: boolean): number {
  let to = from;
  let used = 0;
  for (const height of heights.slice(from)) {
    used += height;
    // A point's fraction is no reason to turn a page.
    if (used > room + 0.01) break;
    to += 1;
  }
  const rest = heights.length - to;
  if (rest === 0) return to;
  if (rest < fewestLines) to -= fewestLines - rest;
  if (to - from >= fewestLines) return to;
  return isEmpty ? Math.max(to, from + 1) : from;
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);
