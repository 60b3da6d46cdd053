import { type IsoDate } from "@reviewpoint/domain/calendar";
import type { Cast, Sent } from "./cast.js";
import type { ModelConcern, ModelGap, ModelIntervention, ModelMeeting, ModelGrade, ModelHandIn, ModelObservation, ModelPiece, ModelPlan, ModelRole, ModelTarget } from "./things.js";
/** Everything that is known of one trainee and of one newcomer: the model of the year. */
export declare class Facts {
    readonly cast: Cast;
    today: IsoDate;
    readonly targets: ModelTarget[];
    readonly meetings: ModelMeeting[];
    readonly gaps: ModelGap[];
    readonly observations: ModelObservation[];
    readonly plans: ModelPlan[];
    readonly interventions: ModelIntervention[];
    readonly roles: ModelRole[];
    readonly concerns: ModelConcern[];
    readonly grades: ModelGrade[];
    /** Looks at the portfolio. */
    readonly looks: {
        readonly id: string;
        isWithdrawn: boolean;
    }[];
    readonly handIns: ModelHandIn[];
    /** How often it was agreed how things are handed in. */
    agreements: number;
    /** The written work; null before anything was handed in. */
    piece: ModelPiece | null;
    /** Level by strand, at the second review. */
    readonly judged: Map<string, string>;
    review: {
        version: number;
        latest: "signed-off" | "reopened" | null;
        openUntil: IsoDate;
    };
    decision: {
        version: number;
        status: string;
    };
    /** Version of the check by its Monday. */
    readonly checks: Map<string, number>;
    readonly sent: Sent[];
    /** Ids of roles that were taken back: whoever sends their act again is shown none. */
    readonly takenBack: Set<string>;
    constructor(cast: Cast);
    get openTargets(): ModelTarget[];
    inDays(days: number): IsoDate;
}
/** The assessment cycles of the fixture's provider. */
export declare const cycles: {
    readonly autumn: {
        readonly code: "autumn";
        readonly closesOn: "2025-12-19";
    };
    readonly spring: {
        readonly code: "spring";
        readonly closesOn: "2026-03-27";
    };
};
/** The window of the second review of the fixture's current cohort. */
export declare const reviewWindow: {
    readonly opensOn: "2026-01-26";
    readonly closesOn: "2026-02-06";
};
