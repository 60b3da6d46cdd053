import type { AccessAct, AccessRole, LivingRelation, SensitiveField } from "@reviewpoint/domain/access";
import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** A rule of the provider that takes away; in force until it is ended. */
export interface TighteningRow {
    readonly id: string;
    readonly role: AccessRole;
    readonly relation: LivingRelation;
    readonly act: AccessAct;
    /** The sensitive fields that the role no longer sees; null where the whole act is denied. */
    readonly masked: readonly SensitiveField[] | null;
    readonly reason: string;
    readonly recordedAt: string;
    readonly endedAt: string | null;
    readonly version: number;
}
export declare const tighteningTable: EntitySchema<Stored<TighteningRow>>;
