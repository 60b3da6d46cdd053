import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { ReadUnit } from "../../database/index.js";
import { type Viewer } from "../../identity/index.js";
/** Whoever holds a role in a provider on a viewer's day, in the order of their addresses, each as they ask. */
export declare function peopleIn(unit: ReadUnit, like: Viewer, role: string): Promise<readonly Viewer[]>;
/** The same person on another day. */
export declare const onDay: (viewer: Viewer, today: IsoDate) => Viewer;
