import type { IsoInstant } from "@reviewpoint/domain/calendar";
import type { Conflict } from "@reviewpoint/domain/moderation";
import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** What a moderator has declared. */
export interface ConflictRow {
    readonly id: string;
    readonly exerciseId: string;
    readonly moderatorId: string;
    readonly withKind: Conflict["with"];
    readonly withId: string;
    readonly declaredAt: IsoInstant;
}
export declare const moderationConflictTable: EntitySchema<Stored<ConflictRow>>;
