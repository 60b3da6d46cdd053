import type { GraphContext } from "../../../../graph/context.js";
import type { Performance } from "../../../../graph/writing/action.js";
import { type ParticipantRow } from "./participant.table.js";
/** Who takes part in exercises, in the order of their names: never by how they did. */
export declare function readParticipants(ids: readonly string[], context: GraphContext): Promise<ParticipantRow[]>;
/** The same of one exercise within a transaction that writes. */
export declare function participantsWithin({ unit, viewer }: Pick<Performance, "unit" | "viewer">, standardisationId: string): Promise<ParticipantRow[]>;
