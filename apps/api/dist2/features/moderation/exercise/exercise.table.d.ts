import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import type { ExerciseKind, OutcomePolicy, SamplingPolicy } from "@reviewpoint/domain/moderation";
import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** What is moderated, by which policies, and how far it has come. */
export interface ExerciseRow {
    readonly id: string;
    readonly kind: ExerciseKind;
    readonly title: string;
    readonly cohortId: string;
    readonly reviewPointId: string | null;
    readonly assignmentId: string | null;
    readonly observedFrom: IsoDate | null;
    readonly observedUntil: IsoDate | null;
    readonly opensOn: IsoDate;
    readonly closesOn: IsoDate;
    readonly isBlind: boolean;
    readonly policy: SamplingPolicy;
    readonly outcomePolicy: OutcomePolicy;
    readonly openedBy: string;
    readonly openedAt: IsoInstant;
    readonly seedHash: string | null;
    readonly seedCommittedAt: IsoInstant | null;
    readonly marksWhenCommitted: number | null;
    readonly acceptedPlanId: string | null;
    readonly acceptedBy: string | null;
    readonly acceptedAt: IsoInstant | null;
    readonly seedRevealedAt: IsoInstant | null;
    readonly closedBy: string | null;
    readonly closedAt: IsoInstant | null;
    readonly closedOn: IsoDate | null;
    readonly version: number;
}
export declare const moderationExerciseTable: EntitySchema<Stored<ExerciseRow>>;
