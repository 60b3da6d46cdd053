import { deliverAgain } from "./letter/deliver-again.action.js";
import { LettersResolver } from "./letter/letters.resolver.js";
export { dailyTick } from "./reminder/daily-tick.js";
export { Dispatcher } from "./sending/dispatcher.js";
/** What the room adds to the graph. */
export const postResolvers = [LettersResolver];
/** What can be done in the room. */
export const postActions = [deliverAgain];
//# sourceMappingURL=index.js.map