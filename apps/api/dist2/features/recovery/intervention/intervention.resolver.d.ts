import type { GraphContext } from "../../../graph/context.js";
import type { ShownTrainee } from "../../partnership/trainee/show-trainee.js";
import type { FollowUpRow } from "./follow-up.table.js";
import { type ReadIntervention } from "./intervention.query.js";
type Interventions = readonly ReadIntervention[];
export declare class InterventionResolver {
    trainee(interventions: Interventions, context: GraphContext): Promise<(ShownTrainee | null)[]>;
    madeBy(interventions: Interventions, context: GraphContext): Promise<(import("../../partnership/person/person.type.js").ShownPerson | null)[]>;
    followUps(interventions: Interventions): (readonly (FollowUpRow & {
        readonly on: import("@reviewpoint/domain/calendar").IsoDate;
    })[])[];
}
export declare class FollowUpResolver {
    by(followUps: readonly FollowUpRow[], context: GraphContext): Promise<(import("../../partnership/person/person.type.js").ShownPerson | null)[]>;
}
/** What was done for trainees. */
export declare class TraineeInterventionsResolver {
    interventions(trainees: readonly ShownTrainee[], asOf: string | null, context: GraphContext): Promise<ReadIntervention[][]>;
}
export {};
