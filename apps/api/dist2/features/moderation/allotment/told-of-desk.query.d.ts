import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { ReadUnit } from "../../../database/index.js";
import type { MessageSubject } from "../../../graph/writing/outbox/message-kind.js";
/** A desk as its moderator is told of it. */
export interface ToldDesk {
    readonly moderatorId: string;
    readonly title: string;
    /** Pieces that are neither judged nor taken off again. */
    readonly open: number;
    /** The first day by which one of them is to be judged. */
    readonly dueOn: IsoDate;
}
/** The desks of an exercise on which something came when it was last divided, and something is still open. */
export declare function desksTold(unit: ReadUnit, { exercise }: MessageSubject): Promise<ToldDesk[]>;
