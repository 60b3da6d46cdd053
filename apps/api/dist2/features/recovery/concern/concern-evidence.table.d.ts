import type { IsoInstant } from "@reviewpoint/domain/calendar";
import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** What a concern rests on: a judgement of the portfolio, or a formal document by its title. */
export interface ConcernEvidenceRow {
    readonly id: string;
    readonly concernId: string;
    readonly judgementId: string | null;
    readonly document: string | null;
    /** How often the same was linked by then, from 1: again only after it was taken back. */
    readonly sequence: number;
    readonly linkedBy: string;
    readonly recordedAt: IsoInstant;
}
export declare const concernEvidenceTable: EntitySchema<Stored<ConcernEvidenceRow>>;
