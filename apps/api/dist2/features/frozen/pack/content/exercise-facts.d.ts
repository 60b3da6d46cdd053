import type { GradeScale, InclusionReason, PieceOfWork, SamplePlan } from "@reviewpoint/domain/moderation";
/** A piece of work in an exercise's population, with what became of it. */
export interface PieceFacts {
    readonly key: string;
    readonly traineeId: string;
    readonly assessorId: string | null;
    readonly schoolId: string | null;
    readonly subject: string;
    readonly isSampled: boolean;
    /** Brought in when the sample was extended. */
    readonly isAdded: boolean;
    readonly first: string | null;
    readonly moderated: string | null;
    readonly moderatorId: string | null;
    readonly finding: string | null;
    /** What the mark became where moderation moved it. */
    readonly changedTo: string | null;
    readonly reasons: readonly InclusionReason[];
    readonly dueOn: string | null;
    /** The provider's day. */
    readonly judgedOn: string | null;
}
/** A moderation exercise as a pack tells it. */
export interface ExerciseFacts {
    readonly id: string;
    readonly title: string;
    readonly kind: string;
    readonly opensOn: string;
    readonly closesOn: string;
    readonly isBlind: boolean;
    /** The scale of the assignment that it is about; null where levels are moderated. */
    readonly scale: GradeScale | null;
    readonly policy: string;
    readonly seedHash: string | null;
    readonly populationHash: string | null;
    /** With its seed once that was revealed; null before a sample is accepted. */
    readonly plan: SamplePlan | null;
    readonly isRevealed: boolean;
    readonly population: readonly PieceOfWork[];
    readonly pieces: readonly PieceFacts[];
    readonly outcomes: readonly {
        readonly assessorId: string | null;
        readonly outcome: string;
        readonly reasons: string;
    }[];
}
