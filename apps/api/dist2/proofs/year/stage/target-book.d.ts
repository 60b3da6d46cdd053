import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { Named } from "./deed.js";
/** A target as people have it before them. */
export interface NotedTarget extends Named {
    readonly setOn: IsoDate;
    readonly dueOn: IsoDate;
    readonly carriedOver: number;
    readonly isOpen: boolean;
}
/** The targets of every trainee as people have them before them while they write. */
export declare class TargetBook {
    #private;
    of(traineeId: string): NotedTarget[];
    openOf(traineeId: string): NotedTarget[];
    note(traineeId: string, target: NotedTarget): void;
}
