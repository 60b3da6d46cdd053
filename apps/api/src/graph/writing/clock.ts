import { randomUUID } from "node:crypto";

/** Time and chance, handed to whatever writes. */
export interface Clock {
  readonly now: () => Date;
  readonly newId: () => string;
}

/** The real ones. */
export const systemClock: Clock = { now: () => new Date(), newId: randomUUID };
