import { type Batch } from "../../../graph/reading/load.js";
import type { StrandRow } from "../../framework/strand/strand.table.js";
import type { SubjectRow } from "../../partnership/subject/subject.table.js";
import { type ShownAssignment } from "./show-assignment.js";
/** Assignments by id. */
export declare const assignmentById: Batch<string, ShownAssignment | null>;
/** The subjects whose trainees assignments are set; none where they are set the whole cohort. */
export declare const subjectsOfAssignments: Batch<string, SubjectRow[]>;
/** The strands that assignments are about. */
export declare const strandsOfAssignments: Batch<string, StrandRow[]>;
