/** One way of counting judgements into cells, with its rows already where it likes to have them. */
export interface Contestant {
  readonly name: string;
  /** Counts; what it returns is in JavaScript and ready to be read. */
  count(): Promise<Counted> | Counted;
}

/** Counts by cell, each cell's number in mixed radix over the dimensions; asked for outside the measured time. */
export type Counted = () => Uint32Array;
