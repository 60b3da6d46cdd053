import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import type { EvidenceFileRow } from "./evidence-file.table.js";
export declare class EvidenceFileType implements Pick<EvidenceFileRow, "id" | "name" | "mediaType" | "bytes" | "sha256" | "addedOn" | "addedAt" | "removedAt"> {
    readonly id: string;
    readonly name: string | null;
    readonly mediaType: EvidenceFileRow["mediaType"];
    readonly bytes: number;
    readonly sha256: string | null;
    readonly addedOn: IsoDate;
    readonly addedAt: IsoInstant;
    readonly removedAt: IsoInstant | null;
}
