import { type DecimalText, type FlagRule, type PieceOfWork } from "@reviewpoint/domain/moderation";
import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { ReadUnit } from "../../../database/index.js";
/** Of which assignment, of whose subjects (none: all), and by which rule of flags on which day. */
export interface MarkedWorkAsked {
    readonly providerId: string;
    readonly assignmentId: string;
    readonly subjectIds: readonly string[];
    readonly today: IsoDate;
    readonly rule: FlagRule;
}
/** A piece of work with its first mark, in the domain's terms, and the records that say so. */
export interface MarkedWork extends PieceOfWork {
    readonly submissionId: string;
    readonly markId: string;
    /** When the mark was recorded, ISO 8601 in UTC. */
    readonly markedAt: string;
    /** What the mark counts as, an exact decimal. */
    readonly value: DecimalText | null;
}
/**
 * The population of moderation: the scripts of an assignment that have their first mark, in the domain's terms.
 * Withdrawn scripts and trainees who have left are left out; the mark is that of the last attempt as it counts. The
 * school is where the trainee was placed on the day for handing in.
 */
export declare function markedWork(unit: ReadUnit, { providerId, assignmentId, subjectIds, today, rule }: MarkedWorkAsked): Promise<MarkedWork[]>;
