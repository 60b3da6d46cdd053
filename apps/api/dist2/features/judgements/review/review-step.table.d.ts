import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import type { ReviewStep } from "@reviewpoint/domain/judgements";
import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** A sign-off or a reopening of the review of one trainee at one review point: never changed, only followed. */
export interface ReviewStepRow {
    readonly id: string;
    readonly traineeId: string;
    readonly reviewPointId: string;
    /** From 1; the highest counts. */
    readonly sequence: number;
    readonly kind: ReviewStep["kind"];
    /** The provider's day. */
    readonly doneOn: IsoDate;
    readonly recordedAt: IsoInstant;
    readonly recordedBy: string;
    readonly reason: string | null;
    /** The last day on which judgements may be recorded again; null for a sign-off. */
    readonly openUntil: IsoDate | null;
    /** What was signed, as canonical JSON; null for a reopening. */
    readonly content: string | null;
    readonly sha256: string | null;
}
export declare const reviewStepTable: EntitySchema<Stored<ReviewStepRow>>;
