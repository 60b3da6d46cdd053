import { deliverAgain } from "./letter/deliver-again.action.js";
import { LettersResolver } from "./letter/letters.resolver.js";

export { dailyTick } from "./reminder/daily-tick.js";
export { type DispatchSettings, Dispatcher } from "./sending/dispatcher.js";
export type { Sending } from "./sending/sending.js";

/** What the room adds to the graph. */
export const postResolvers = [LettersResolver] as const;

/** What can be done in the room. */
export const postActions = [deliverAgain] as const;
