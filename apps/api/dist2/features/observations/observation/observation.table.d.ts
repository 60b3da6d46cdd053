import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import type { ObservationKind } from "@reviewpoint/domain/observations";
import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** A lesson, or what a mentor does, that is or was observed. What was seen stands in tables of its own. */
export interface ObservationRow {
    readonly id: string;
    readonly traineeId: string;
    readonly placementId: string;
    readonly schoolId: string;
    readonly kind: ObservationKind;
    readonly observedOn: IsoDate;
    /** The mentor who was observed; null for a lesson. */
    readonly mentorId: string | null;
    /** The joint observation that feedback was about. */
    readonly followsId: string | null;
    /** The observation that was taken back and is recorded anew by this one. */
    readonly replacesId: string | null;
    readonly plannedBy: string;
    readonly recordedAt: IsoInstant;
    /** By the provider's rule on the day it was planned; null where none is owed or nobody can say. */
    readonly copyDueOn: IsoDate | null;
    /** When the last observer had sealed. */
    readonly revealedAt: IsoInstant | null;
    readonly version: number;
}
export declare const observationTable: EntitySchema<Stored<ObservationRow>>;
