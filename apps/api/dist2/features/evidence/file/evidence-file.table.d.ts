import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import type { MediaType } from "@reviewpoint/domain/evidence";
import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** A file about one trainee, without its bytes. */
export interface EvidenceFileRow {
    readonly id: string;
    readonly traineeId: string;
    /** As it was given; null once it was removed. */
    readonly name: string | null;
    readonly mediaType: MediaType;
    readonly bytes: number;
    /** SHA-256 of the bytes, lower-case hexadecimal; null once it was erased. */
    readonly sha256: string | null;
    /** A person or a service token. */
    readonly addedBy: string;
    readonly addedOn: IsoDate;
    readonly addedAt: IsoInstant;
    /** Since when its bytes are kept; null while they are on their way. */
    readonly keptAt: IsoInstant | null;
    readonly removedAt: IsoInstant | null;
    readonly removedBecause: "unlinked" | "erased" | null;
    /** Since when its bytes are gone. */
    readonly goneAt: IsoInstant | null;
}
export declare const evidenceFileTable: EntitySchema<Stored<EvidenceFileRow>>;
