import { type Reach } from "@reviewpoint/domain/access";
import type { Guard } from "../../../graph/guarding/guard.js";
import type { Viewer } from "../../../identity/index.js";
import type { Narrowing } from "../narrowing/narrowing.js";
/**
 * About whom the viewer may see every figure, however small the group; null for everybody who is counted.
 *
 * @param figure the guard of the figures.
 */
export declare function seenReach(figure: Guard, { within, hubId, subjectId }: Pick<Narrowing, "within" | "hubId" | "subjectId">, viewer: Viewer): Reach | null;
