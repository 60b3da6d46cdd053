export type { Cohort, Hub, Placement, School, Subject, Trainee, TraineeStatus } from "./partnership.js";
