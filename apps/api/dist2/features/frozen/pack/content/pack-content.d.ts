import type { SuppressionRule } from "@reviewpoint/domain/disclosure";
import type { PieceOfWork, SamplePlan, SeedCommitment } from "@reviewpoint/domain/moderation";
/** A cell: a text, a number, or nothing. */
export type Cell = string | number | null;
/** One table, which is one sheet and one CSV file. */
export interface PackTable {
    /** Short, of letters and digits: names the sheet and the file. */
    readonly name: string;
    readonly title: string;
    readonly columns: readonly string[];
    readonly rows: readonly (readonly Cell[])[];
}
/** A section of a pack, under its number. */
export interface PackSection {
    readonly number: number;
    readonly title: string;
    /** Sentences that stand before its tables. */
    readonly notes: readonly string[];
    readonly tables: readonly PackTable[];
}
/** An exercise's sample with all that is needed to draw it again. */
export interface DrawnSample {
    readonly exercise: string;
    readonly commitment: SeedCommitment | null;
    readonly population: readonly PieceOfWork[];
    readonly plan: SamplePlan;
}
/** What a pack says: the snapshot from which every file of it is made, and nothing else. */
export interface PackContent {
    readonly pack: 1;
    readonly title: string;
    readonly provider: string;
    readonly heldOn: string;
    readonly frozenAt: string;
    readonly suppression: SuppressionRule;
    readonly sections: readonly PackSection[];
    /** Samples whose seed has been revealed. */
    readonly samples: readonly DrawnSample[];
    readonly minutes: string | null;
}
