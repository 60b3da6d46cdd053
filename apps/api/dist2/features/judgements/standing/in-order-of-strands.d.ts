import type { GraphContext } from "../../../graph/context.js";
import type { StandingRow } from "./standing.table.js";
/** The small tables by which standings are put in order; read beside a question's first rows. */
export declare const readOrderOfStandings: (context: GraphContext) => Promise<[ReadonlyMap<string, import("../../framework/strand/strand.table.js").StrandRow>, ReadonlyMap<string, import("../review-point/review-point.table.js").ReviewPointRow>]>;
/**
 * Standings by strand and then by review point. Both tables are small and most questions about standings name them, so they
 * are put in order here and not by two joins of the database.
 */
export declare function inOrderOfStrands(standings: readonly StandingRow[], [strands, points]: Awaited<ReturnType<typeof readOrderOfStandings>>): StandingRow[];
