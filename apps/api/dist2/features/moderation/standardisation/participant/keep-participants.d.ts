import type { Performance } from "../../../../graph/writing/action.js";
/** Lets those take part who are named: others leave, and whoever stays keeps what they have marked. */
export declare function keepParticipants(performance: Performance, standardisationId: string, personIds: readonly string[]): Promise<void>;
