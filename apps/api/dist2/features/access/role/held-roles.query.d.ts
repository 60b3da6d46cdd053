import type { ReadUnit, WriteUnit } from "../../../database/index.js";
import type { Role } from "../../../identity/index.js";
import type { HeldRole } from "./role-holding.loader.js";
/** Roles of a person, or of everybody who holds one role; ended ones and coming ones included. */
export declare function rolesOf(unit: ReadUnit, providerId: string, which: {
    readonly personId: string;
} | {
    readonly role: Role;
} | {
    readonly id: string;
}): Promise<HeldRole[]>;
/** Whether the provider is divided into hubs. */
export declare function hasHubs(unit: ReadUnit, providerId: string): Promise<boolean>;
/** Holds the roles of all administrators until the transaction ends: of two who end the last two, one finds the other's. */
export declare function holdAdministrators(unit: WriteUnit, providerId: string): Promise<void>;
