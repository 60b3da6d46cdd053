import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { Stage } from "../../stage/stage.js";
import type { NotedTarget } from "../../stage/target-book.js";
/** The targets of a trainee that were closed on a day, and are closed still. */
export declare function closedOn(stage: Stage, traineeId: string, day: IsoDate): NotedTarget[];
