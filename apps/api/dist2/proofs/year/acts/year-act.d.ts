import type { Stage } from "../stage/stage.js";
import type { Moment } from "../weeks.js";
/** Something that people do through the year. What is remembered of it between two moments is its own. */
export type YearAct = (stage: Stage) => (moment: Moment) => Promise<void>;
/** Things that were begun, each with the week in which somebody comes back to it. */
export declare class Agenda<Thing> {
    #private;
    add({ week, at }: Pick<Moment, "week" | "at">, thing: Thing): void;
    /** What is to be done at a moment, in the order in which it was put down. */
    at({ week, at }: Moment): Thing[];
}
