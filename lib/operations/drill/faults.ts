import { failureReasons, type ProviderId } from '../../ai/types';

/** Ways to fail that a drill can choose: each failure reason, and a stream that goes silent amid its text. */
export const drillFaults = [...failureReasons, 'silent'] as const;
export type DrillFault = (typeof drillFaults)[number];

/** Which provider fails in which way, for one run. A provider that isn't named does as it always does. */
export type Drill = Partial<Record<ProviderId, DrillFault>>;

/** What the page's drill panel adds to the input of `generate`. */
export interface Drillable {
  drill?: Drill;
}
