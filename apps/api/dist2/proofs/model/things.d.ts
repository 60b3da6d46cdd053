import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { Who } from "./cast.js";
/** A thing that was made, and how often it was written to. */
export interface Thing {
    readonly id: string;
    version: number;
}
export interface ModelTarget extends Thing {
    feedback: number;
    readonly setOn: IsoDate;
    dueOn: IsoDate;
    carriedOver: number;
    closedOn: IsoDate | null;
}
export interface ModelMeeting extends Thing {
    heldOn: IsoDate;
    state: "DRAFT" | "HANDED_OVER" | "RETURNED" | "CONFIRMED";
}
export interface ModelGap extends Thing {
    readonly topic: string;
    closedOn: IsoDate | null;
}
export interface ModelObservation extends Thing {
    readonly observedOn: IsoDate;
    readonly observers: readonly Who[];
    readonly sealed: Set<Who>;
    isWithdrawn: boolean;
    isAgreed: boolean;
}
export interface ModelConcern {
    readonly id: string;
    /** The documents that it rests on, by their titles, and whether a plan was opened on each. */
    readonly documents: Map<string, {
        isRestedOn: boolean;
    }>;
}
export interface ModelGrade {
    readonly id: string;
    readonly cycle: string;
    readonly grade: string;
    isWithdrawn: boolean;
}
export interface ModelHandIn {
    readonly id: string;
    isSuperseded: boolean;
}
/** A piece of written work: what came in, who marks it, and how often it was written to. */
export interface ModelPiece {
    readonly id: string;
    /** In order; attempts of those that count follow one another. */
    readonly scripts: {
        readonly attempt: number;
        isWithdrawn: boolean;
    }[];
    /** The longest extension. */
    extendedTo: IsoDate | null;
    marker: Who | null;
    markVersion: number;
    /** What was given last for an attempt; null where it could not be marked. */
    readonly marks: Map<number, string | null>;
    feedback: number;
    /** How often each kept a draft. */
    readonly drafts: Map<Who, number>;
}
export interface ModelPlan extends Thing {
    stage: "REVIEW_DUE" | "OUTCOME_DUE" | "CLOSED";
    step: "SUPPORT" | "FORMAL";
    countedFrom: IsoDate;
}
export interface ModelIntervention extends Thing {
    followUpOn: IsoDate | null;
    lastOn: IsoDate;
}
export interface ModelRole extends Thing {
    readonly from: IsoDate;
    until: IsoDate | null;
}
