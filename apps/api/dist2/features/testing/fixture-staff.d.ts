import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { Role } from "../../identity/index.js";
/** Someone of the fixture's staff: person and role are numbered alike; places by their own numbers. */
export interface Staff {
    readonly person: number;
    readonly givenNames: string;
    readonly role: Role;
    readonly hub?: number;
    readonly subject?: number;
    readonly school?: number;
    readonly until?: IsoDate;
}
/** One of each role, and a mentor in every school. */
export declare const staff: readonly Staff[];
