import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { GapOrigin } from "@reviewpoint/domain/knowledge";
import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** Something that a trainee has yet to learn, as it was raised; how it stands is in its steps. */
export interface KnowledgeGapRow {
    readonly id: string;
    readonly traineeId: string;
    readonly topic: string;
    readonly foundIn: GapOrigin;
    readonly strandId: string | null;
    readonly raisedOn: IsoDate;
}
export declare const knowledgeGapTable: EntitySchema<Stored<KnowledgeGapRow>>;
