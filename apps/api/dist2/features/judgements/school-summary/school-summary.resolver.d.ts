import type { SchoolSummary, SummarisedStrand, SummarisedTrainee } from "@reviewpoint/domain/judgements";
import type { GraphContext } from "../../../graph/context.js";
import type { SchoolRow } from "../../partnership/school/school.table.js";
import type { SchoolSummaryRow } from "./school-summary.table.js";
/** The summaries of schools. */
export declare class SchoolSummariesResolver {
    summary(schools: readonly SchoolRow[], reviewPointId: string, subjectId: string | null, context: GraphContext): Promise<(SchoolSummary | null)[]>;
    frozenSummaries(schools: readonly SchoolRow[], asOf: string | null, context: GraphContext): Promise<SchoolSummaryRow[][]>;
}
/** Of whom a summary speaks. */
export declare class SummarisedTraineeResolver {
    trainee(rows: readonly SummarisedTrainee[], context: GraphContext): Promise<(import("../../partnership/trainee/show-trainee.js").ShownTrainee | null)[]>;
}
/** Of which strand a summary speaks. */
export declare class SummarisedStrandResolver {
    strand(rows: readonly SummarisedStrand[], context: GraphContext): Promise<(import("../../framework/strand/strand.table.js").StrandRow | null)[]>;
}
