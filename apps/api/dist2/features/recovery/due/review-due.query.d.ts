import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { ReadUnit } from "../../../database/index.js";
/** A recovery plan whose review falls due. */
export interface ReviewFallingDue {
    readonly id: string;
    readonly dueOn: IsoDate;
}
/** The plans whose reviews fall due between two days, both included. */
export declare function reviewsFallingDue(unit: ReadUnit, from: IsoDate, until: IsoDate): Promise<ReviewFallingDue[]>;
/** The day on which a plan's review is still due; null once it was held, or the plan was closed. */
export declare function reviewStillDue(unit: ReadUnit, planId: string): Promise<IsoDate | null>;
/** Who owns a plan: as the event that opened it says. */
export declare function ownerOf(unit: ReadUnit, planId: string): Promise<string[]>;
/** Who is lead mentor, on a day, of the subject of a plan's trainee. */
export declare function leadMentorsOf(unit: ReadUnit, planId: string, day: IsoDate): Promise<string[]>;
