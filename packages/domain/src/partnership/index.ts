export type { Cohort } from "./cohort.js";
export type { Hub, School, Subject } from "./partnership.js";
export type { Placement } from "./placement.js";
export type { Trainee, TraineeStatus } from "./trainee.js";
