import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { OnTrackRule } from "@reviewpoint/domain/progress";
import type { SchoolCalendar } from "@reviewpoint/domain/targets";
import type { Deed, Input } from "../stage/deed.js";
import type { Roster, YearTrainee } from "../stage/roster.js";
import type { Stage } from "../stage/stage.js";
/** What the rules are told of one trainee: everything that was acknowledged about them, and the provider's own numbers. */
export interface Told {
    readonly trainee: YearTrainee;
    readonly roster: Roster;
    readonly today: IsoDate;
    readonly school: SchoolCalendar;
    readonly onTrackRule: OnTrackRule;
    /** Levels of the trainee that moderation moved, in order. */
    readonly moved: readonly MovedLevel[];
    /** The acts with these names about the trainee, in order. */
    deeds<Asked extends Input = Input>(...acts: readonly string[]): readonly Deed<Asked>[];
}
/** A level that moderation put in the place of the one that was given. */
export interface MovedLevel {
    readonly traineeId: string;
    readonly reviewPointId: string;
    readonly strandId: string;
    readonly levelId: string;
}
/** What does not come out of acts: the schools' days and the provider's rule. */
export interface Frame {
    readonly calendars: ReadonlyMap<string, SchoolCalendar>;
    readonly onTrackRule: OnTrackRule;
}
/** What the rules are told of each trainee, with the levels that moderation moved. */
export declare function tellersOf({ chronicle, roster, today }: Pick<Stage, "chronicle" | "roster" | "today">, { calendars, onTrackRule }: Frame, moved?: readonly MovedLevel[]): Told[];
