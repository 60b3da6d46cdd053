import { compareInstants } from "@reviewpoint/domain/calendar";
/** Whether something that was recorded at an instant was known as of another; everything is known now. */
export const isKnown = (at, asOf) => asOf === null || compareInstants(at, asOf) <= 0;
//# sourceMappingURL=is-known.js.map