import { type IsoDate } from "@reviewpoint/domain/calendar";
import type { Database, WriteUnit } from "../../database/index.js";
import { type Viewer } from "../../identity/index.js";
import type { Doing } from "./doing.js";
/** The people whom one may sign in as, as far as they act in what is played. */
export interface Cast {
    readonly admin: Viewer;
    readonly lead: Viewer;
    readonly trainee: Viewer;
    readonly moderator: Viewer;
    readonly leader: Viewer;
    readonly chair: Viewer;
}
/** What a part of the demo's work is played with: one transaction, who acts, and the day of the load. */
export interface Scene {
    readonly unit: WriteUnit;
    readonly does: Doing;
    readonly cast: Cast;
    readonly today: IsoDate;
}
/** Something that stands in the demo from its first start; it is played whole, and not where it is there already. */
export type Part = (scene: Scene) => Promise<void>;
/** Somebody so many days from today. */
export declare const inDays: ({ today }: Pick<Scene, "today">, viewer: Viewer, days: number) => Viewer;
/** The cast of a demo provider. */
export declare function castOf(database: Database, slug: string, today: IsoDate): Promise<Cast>;
/** Where the name of something that is played stands. */
declare const namedIn: {
    readonly assignment: "title";
    readonly moderation_exercise: "title";
    readonly standardisation: "title";
    readonly board: "name";
};
/** Whether a provider has something of this name. */
export declare function isThere({ unit, cast }: Pick<Scene, "unit" | "cast">, table: keyof typeof namedIn, name: string): Promise<boolean>;
export {};
