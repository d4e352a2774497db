declare module 'linebreak' {
  /** UAX #14; each break is the offset at which a new line may begin. */
  export default class LineBreaker {
    constructor(text: string);
    nextBreak(): { position: number; required: boolean } | null;
  }
}
