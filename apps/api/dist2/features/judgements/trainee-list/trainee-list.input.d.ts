import type { StandingState } from "@reviewpoint/domain/judgements";
import type { TraineeStatus } from "@reviewpoint/domain/partnership";
/** Orders of a list of trainees. */
export declare const TraineeOrder: {
    readonly NAME: "NAME";
    readonly REFERENCE: "REFERENCE";
    readonly SUBJECT: "SUBJECT";
    readonly HUB: "HUB";
};
export type TraineeOrder = keyof typeof TraineeOrder;
export declare class TraineeFilter {
    readonly cohort?: string | null;
    readonly hub?: string | null;
    readonly subject?: string | null;
    readonly schoolUrn?: string | null;
    readonly status?: TraineeStatus | null;
    readonly search?: string | null;
    readonly reviewPoint?: string | null;
    readonly strand?: string | null;
    readonly state?: StandingState | null;
    readonly level?: string | null;
    readonly belowExpected?: boolean | null;
}
export declare const filterHelp: {
    readonly nullable: true;
    readonly description: "Which trainees; all in scope without it.";
};
export declare const orderHelp: {
    readonly nullable: true;
    readonly defaultValue: "NAME";
    readonly description: "In which order.";
};
