import type { Reach } from "@reviewpoint/domain/access";
import { type Sql } from "sql-template-tag";
import type { GraphContext } from "../../../graph/context.js";
import type { CountedStandings } from "../cell/cell.query.js";
import type { Narrowing } from "../narrowing/narrowing.js";
/** Standings of one hub and subject that are alike, and whether the viewer may see every figure of them. */
export interface PlacedStandings extends CountedStandings {
    readonly reviewPointId: string;
    readonly strandId: string;
    readonly hubId: string | null;
    readonly subjectId: string;
    readonly isSeen: boolean;
}
/** Everywhere that the viewer reaches, whatever place is asked about: what is told depends on all that might be asked. */
export declare const everywhere: (narrowing: Narrowing) => Narrowing;
/** The condition that every figure of a standing may be seen. */
export declare const isSeen: (seen: Reach, context: GraphContext) => Sql;
/** Counts everybody's standings by hub and subject, at the narrowing's review points and on its strands. */
export declare function readPlacedCounts(narrowing: Narrowing, seen: Reach, context: GraphContext): Promise<PlacedStandings[]>;
