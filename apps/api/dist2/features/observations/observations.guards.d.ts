import { type Besides, type Guard } from "../../graph/guarding/guard.js";
/**
 * Who may see observations. Ratings have a fence of their own besides: the database shows them to the observer whose they
 * are, and to others when the observation is revealed.
 */
export declare const observationGuards: {
    readonly Query: {
        readonly observations: Guard;
        readonly observation: Guard;
    };
    readonly Person: {
        readonly observations: {
            readonly kind: "act";
            readonly thing: import("@reviewpoint/domain/access").SeenThing;
            readonly besides: Besides;
        };
    };
    readonly School: {
        readonly observations: Guard;
    };
    readonly Observation: {
        readonly trainee: Guard;
        readonly school: Guard;
        readonly placementPosition: Guard;
        readonly mentor: Guard;
        readonly plannedBy: Guard;
        readonly follows: Guard;
        readonly replaces: Guard;
        readonly agreement: Guard;
        readonly agreements: Guard;
        readonly copies: Guard;
        readonly copyDueOn: Guard;
        readonly copyState: Guard;
        readonly hidden: Guard;
        readonly id: Guard;
        readonly kind: Guard;
        readonly observedOn: Guard;
        readonly observers: Guard;
        readonly questions: Guard;
        readonly recordedAt: Guard;
        readonly revealedAt: Guard;
        readonly version: Guard;
        readonly withdrawal: Guard;
    };
    readonly Observer: {
        readonly person: Guard;
        readonly commitmentHash: Guard;
        readonly hidden: Guard;
        readonly ratings: Guard;
        readonly salt: Guard;
        readonly sealed: Guard;
        readonly sealedAt: Guard;
    };
    readonly ObservationRating: {
        readonly strand: Guard;
        readonly level: Guard;
        readonly evidence: Guard;
        readonly hidden: Guard;
    };
    readonly ObservationAgreement: {
        readonly agreedBy: Guard;
        readonly nextStepForTrainee: Guard;
        readonly nextStepForMentor: Guard;
        readonly hidden: Guard;
        readonly id: Guard;
        readonly isCurrent: Guard;
        readonly recordedAt: Guard;
        readonly strands: Guard;
    };
    readonly AgreedStrand: {
        readonly strand: Guard;
        readonly level: Guard;
        readonly reason: Guard;
        readonly hidden: Guard;
    };
    readonly CopyQuestion: Record<"code" | "isRequired" | "text", Guard>;
    readonly ObservationCopy: {
        readonly sharedBy: Guard;
        readonly mentor: Guard;
        readonly tutor: Guard;
        readonly answers: Guard;
        readonly contentHash: Guard;
        readonly hidden: Guard;
        readonly id: Guard;
        readonly sharedAt: Guard;
        readonly sharedOn: Guard;
    };
    readonly WrittenAnswer: Record<"answer" | "question" | "text", Guard>;
    readonly ObservationWithdrawal: {
        readonly withdrawnBy: Guard;
        readonly reason: Guard;
        readonly hidden: Guard;
        readonly withdrawnAt: Guard;
    };
    readonly PlacementCoverage: Record<"isCovered" | "jointly" | "lessons" | "planned" | "position" | "seen" | "seenJointly", Guard>;
};
/** Which property of the room's rows names the trainee whom they are about. */
export declare const observationNotes: {
    [k: string]: string;
};
