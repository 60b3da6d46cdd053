import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { ReadUnit } from "../../../database/index.js";
/** A window that closes soon, with judgements missing. */
export interface ClosingWindow {
    readonly id: string;
    readonly dueOn: IsoDate;
}
/** The open windows that close within some days and at which somebody is not judged. */
export declare function closingWindows(unit: ReadUnit, today: IsoDate, until: IsoDate): Promise<ClosingWindow[]>;
/** The mentors, on a day, of the trainees who are not judged at a review point. */
export declare function mentorsWithMissing(unit: ReadUnit, reviewPointId: string, day: IsoDate): Promise<string[]>;
/** A review point, and at how many trainees judgements are missing: a mentor's own, or everybody's. */
export interface MissingAtPoint {
    readonly name: string;
    readonly closesOn: IsoDate;
    readonly mine: number;
    readonly all: number;
}
/** Reads how much is missing at a review point on a day; null for one that there is not. */
export declare function missingAt(unit: ReadUnit, reviewPointId: string, day: IsoDate, mentorId: string): Promise<MissingAtPoint | null>;
