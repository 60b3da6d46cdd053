import type { IsoInstant } from "@reviewpoint/domain/calendar";
import type { FrozenAudience } from "@reviewpoint/domain/access";
import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** What was frozen: a text and its hash. Never changed. */
export interface FrozenRow {
    readonly id: string;
    readonly kind: "view" | "pack";
    readonly title: string;
    /** The page that it was frozen from, as in the address bar. */
    readonly address: string;
    readonly audience: FrozenAudience;
    readonly boardId: string | null;
    /** Canonical JSON. */
    readonly content: string;
    /** Of the content as UTF-8, in hexadecimal. */
    readonly sha256: string;
    readonly recordedAt: IsoInstant;
    readonly recordedBy: string;
}
export declare const frozenTable: EntitySchema<Stored<FrozenRow>>;
