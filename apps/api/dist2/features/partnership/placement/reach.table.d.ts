import type { IsoDate } from "@reviewpoint/domain/calendar";
import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** That a person reaches a trainee, by which relation, from when until when: what scopes are semi-joins on. */
export interface ReachRow {
    readonly personId: string;
    readonly traineeId: string;
    readonly relation: "self" | "caseload" | "school" | "subject" | "hub";
    readonly fromOn: IsoDate;
    readonly untilOn: IsoDate | null;
}
export declare const reachTable: EntitySchema<Stored<ReachRow>>;
