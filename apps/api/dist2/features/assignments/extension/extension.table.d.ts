import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import type { Extendable } from "@reviewpoint/domain/moderation";
import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** More time for one person: to hand in, to mark, to moderate. */
export interface ExtensionRow {
    readonly id: string;
    readonly assignmentId: string;
    readonly extends: Extendable;
    readonly personId: string;
    /** The last day. */
    readonly untilOn: IsoDate;
    readonly reason: string;
    readonly recordedBy: string;
    readonly recordedAt: IsoInstant;
}
export declare const extensionTable: EntitySchema<Stored<ExtensionRow>>;
