import type { GraphContext } from "../../../graph/context.js";
import type { ConcernEvidenceRow } from "./concern-evidence.table.js";
import { type ReadConcern } from "./concern.query.js";
type Concerns = readonly ReadConcern[];
export declare class ConcernResolver {
    trainee(concerns: Concerns, context: GraphContext): Promise<(import("../../partnership/trainee/show-trainee.js").ShownTrainee | null)[]>;
    raisedBy(concerns: Concerns, context: GraphContext): Promise<(import("../../partnership/person/person.type.js").ShownPerson | null)[]>;
    plan(concerns: Concerns, context: GraphContext): Promise<(import("../plan/show-plan.js").ShownPlan | null)[]>;
    evidence(concerns: Concerns, context: GraphContext): Promise<import("./concern.query.js").ReadEvidence[][]>;
}
export declare class ConcernEvidenceResolver {
    judgement(evidence: readonly ConcernEvidenceRow[], context: GraphContext): Promise<(import("../../judgements/judgement/show-judgement.js").ReadJudgementRow | null)[]>;
}
export {};
