/** A line's name in prompts, markers and links: `R3` in the resume, `J4` in the posting. */
export type LineId = `R${number}` | `J${number}`;

/** One logical line of a resume or posting, wrapped lines joined, as a person would read it. */
export interface Line {
  id: LineId;
  text: string;
}
