import type { LineId } from './lines';

/** Words of the posting, as written there, and the line they stand in. */
export interface Fact {
  text: string;
  line: LineId;
}
