import { type WriteUnit } from "../../database/index.js";
import type { Viewer } from "../../identity/index.js";
/** The ids of what an act made, by the fields of its payload. */
export type Made = Readonly<Record<string, string | readonly string[]>>;
/** Does an act of the graph several times as a viewer, at noon of the viewer's day or now where that is still to come; throws where one is refused. */
export type Doing = (act: string, inputs: readonly object[], viewer: Viewer) => Promise<readonly Made[]>;
/**
 * The acts with the rules and the rows that they have in the graph, many in one transaction, by one person after the other.
 * Like files that are brought in, they have no claim, no entry of the trail and no letter of their own.
 *
 * @param now the instant of the load: nothing that is played is later
 */
export declare function doing(unit: WriteUnit, now: string, newId: () => string): Doing;
