/**
 * How a language tells, in a letter, who is spoken of: the person who applies, or the employer and what is wanted.
 * `before` and `after` say on which side of a claim a cue stands.
 */
export interface Voice {
  /** The person: "I", "my", and verbs that need no pronoun. Global. */
  own: RegExp;
  /** The employer: "you", "the team". Global. */
  theirs: RegExp;
  /** The person's wishes and plans, before. */
  wish: RegExp;
  /** What the person has done or has: "worked", "years of". */
  past: RegExp;
  /** After what is wanted: "is a plus", "you ask for". */
  wanted: RegExp;
  /** After what is only imagined, before any other clause: "would be a natural step". */
  imagined: RegExp;
  /** Right after what would be: "35 would be a step". */
  imaginedNext: RegExp;
  /** Right before what would be: "in Girona it would be". */
  imaginedBefore: RegExp;
  /** Right before what is wanted: "the required". */
  requested: RegExp;
  /** Right after what is wanted, or is the employer's: "you want", "at your site". */
  askedFor: RegExp;
  /** After a figure of the employer's that the person agrees to: "suits me". */
  agreed: RegExp;
  /** After a skill that the person would have to learn: "is new to me". */
  learntNext: RegExp;
  /** Before one: "the step from HubSpot to". */
  learntBefore: RegExp;
  /** Right before whom something is for: "bring to". */
  towards: RegExp;
  /** Right before a first stretch of time in the role: "in my first". */
  atFirst: RegExp;
  /** What the person would or will do. */
  shall: RegExp;
  /** Where who is spoken of may change within a sentence. */
  stops: readonly string[];
}
