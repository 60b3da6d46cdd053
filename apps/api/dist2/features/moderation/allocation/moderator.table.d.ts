import type { IsoInstant } from "@reviewpoint/domain/calendar";
import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** Who may be given pieces of an exercise, and how many. */
export interface ModeratorRow {
    readonly exerciseId: string;
    readonly moderatorId: string;
    readonly mostPieces: number | null;
    readonly namedBy: string;
    readonly namedAt: IsoInstant;
}
export declare const moderationModeratorTable: EntitySchema<Stored<ModeratorRow>>;
