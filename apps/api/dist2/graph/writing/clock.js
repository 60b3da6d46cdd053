import { randomUUID } from "node:crypto";
/** The real ones. */
export const systemClock = { now: () => new Date(), newId: randomUUID };
//# sourceMappingURL=clock.js.map