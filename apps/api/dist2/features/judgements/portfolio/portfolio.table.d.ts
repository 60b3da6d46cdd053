import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** A look at a trainee's portfolio, and what was found. */
export interface PortfolioCheckRow {
    readonly id: string;
    readonly traineeId: string;
    readonly checkedOn: IsoDate;
    readonly found: string;
    readonly recordedAt: IsoInstant;
    readonly recordedBy: string;
}
export declare const portfolioCheckTable: EntitySchema<Stored<PortfolioCheckRow>>;
/** The grade of a trainee's portfolio in one assessment cycle: never changed, only put right by another. */
export interface PortfolioGradeRow {
    readonly id: string;
    readonly traineeId: string;
    readonly cycleCode: string;
    readonly cycleName: string;
    /** From 1, within the cycle; the highest counts. */
    readonly sequence: number;
    readonly gradeCode: string;
    readonly gradeName: string;
    readonly gradedOn: IsoDate;
    /** Why it is this grade; never null where it replaces another one. */
    readonly reason: string | null;
    readonly recordedAt: IsoInstant;
    readonly recordedBy: string;
    readonly replacesId: string | null;
}
export declare const portfolioGradeTable: EntitySchema<Stored<PortfolioGradeRow>>;
