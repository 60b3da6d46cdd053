export type { Cohort } from "./cohort.js";
export type { Hub, School, Subject } from "./partnership.js";
export type { Period } from "./period.js";
export type { Placement } from "./placement.js";
export { placementOn } from "./placement-on.js";
export { type RelatedTrainee, type Relation, type TraineeRelation, traineeRelations } from "./relation.js";
export type { Role, RoleHolding } from "./role.js";
export type { Trainee, TraineeStatus } from "./trainee.js";
export { type TraineeState, traineeStateOn } from "./trainee-state.js";
