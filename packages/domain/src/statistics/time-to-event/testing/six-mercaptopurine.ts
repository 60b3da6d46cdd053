import type { ObservedTime } from "../observed-time.js";

const remissions = [6, 6, 6, 7, 10, 13, 16, 22, 23];
const stillIn = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35];

/** Weeks in remission of 21 children on 6-mercaptopurine: Freireich and others (1963), Blood 21. */
export const sixMercaptopurine: readonly ObservedTime<"event" | null>[] = [
  ...remissions.map((time) => ({ time, ending: "event" as const })),
  ...stillIn.map((time) => ({ time, ending: null })),
];
