import type { StandingState } from "@reviewpoint/domain/judgements";
import type { FigureStatus, Proportion } from "@reviewpoint/domain/progress";
import type { LevelRow } from "../../framework/level/level.table.js";
import type { StrandRow } from "../../framework/strand/strand.table.js";
import type { ReviewPointRow } from "../../judgements/review-point/review-point.table.js";
import type { HubRow } from "../../partnership/hub/hub.table.js";
import type { SchoolRow } from "../../partnership/school/school.table.js";
import type { SubjectRow } from "../../partnership/subject/subject.table.js";
export declare class ProgressCellType implements Proportion {
    readonly reviewPoint: ReviewPointRow | null;
    readonly strand: StrandRow | null;
    readonly hub: HubRow | null;
    readonly subject: SubjectRow | null;
    readonly school: SchoolRow | null;
    readonly level: LevelRow | null;
    readonly state: StandingState | null;
    readonly count: number | null;
    readonly denominator: number | null;
    readonly percent: number | null;
    readonly lower: number | null;
    readonly upper: number | null;
    readonly status: FigureStatus;
}
