import type { Role } from "../../../identity/index.js";
/** Orders of a list of people. */
export declare const PersonOrder: {
    readonly NAME: "NAME";
    readonly GIVEN_NAMES: "GIVEN_NAMES";
};
export type PersonOrder = keyof typeof PersonOrder;
export declare class PersonFilter {
    readonly role?: Role | null;
    readonly hub?: string | null;
    readonly subject?: string | null;
    readonly search?: string | null;
}
