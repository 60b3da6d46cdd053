import { type Tie } from "@reviewpoint/domain/access";
import type { Refused, RefusalOf } from "../../../graph/refusals/writes/write-refusal.js";
import type { Performance } from "../../../graph/writing/action.js";
import { type SubjectFrame, type SubjectPlace } from "../subject-cohort/subject-frame.query.js";
/** How the viewer is tied to the subject that an action names. */
export declare function tiesToSubject({ viewer }: Pick<Performance, "viewer">, { subjectId }: Pick<SubjectPlace, "subjectId">): Promise<readonly Tie[]>;
/** Finds the review point and the subject that an action names. */
export declare function frameToWrite({ unit, viewer, refuse }: Performance<"not-found">, { reviewPointId, subjectId }: SubjectPlace): Promise<SubjectFrame | Refused<RefusalOf<"not-found">>>;
