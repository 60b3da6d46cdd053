import { type BesideBand, type BesideOthers, type PastBands, type SubjectCohort } from "@reviewpoint/domain/progress";
import type { Viewer } from "../../../identity/index.js";
import type { Settings } from "../../provider/setting/settings.js";
import type { Rows } from "../../../graph/reading/rows.js";
import type { SubjectFrame } from "./subject-frame.query.js";
/** A subject's cohort with what it is compared with: plain facts that can be frozen. */
export interface SubjectAnalysis extends SubjectCohort {
    readonly subjectId: string;
    readonly reviewPointId: string;
    /** The review point from which movement is told; null for the first of the year. */
    readonly previousId: string | null;
    readonly past: Omit<PastBands, "status"> & {
        readonly beside: BesideBand | null;
    };
    readonly others: BesideOthers;
}
/** Analyses a subject's cohort from what the viewer may see of it; null where they see nobody. */
export declare function analyseSubject(read: Rows, frame: SubjectFrame, viewer: Viewer, settings: Settings): Promise<SubjectAnalysis | null>;
