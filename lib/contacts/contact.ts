export const contactKinds = [
  'name',
  'first-name',
  'last-name',
  'email',
  'phone',
  'address',
  'postcode',
  'link',
  'handle',
] as const;

/** What says who a candidate is or where they can be reached. Towns stay: postings ask for places. */
export type ContactKind = (typeof contactKinds)[number];

/** One detail as the resume writes it. */
export interface Contact {
  kind: ContactKind;
  text: string;
}
