import type { GraphContext } from "../../../graph/context.js";
/** Who was named as moderator, with how many pieces they have. */
export interface Desk {
    readonly exerciseId: string;
    readonly moderatorId: string;
    readonly mostPieces: number | null;
    readonly given: number;
    readonly judged: number;
}
/** The moderators of exercises, whoever was named first coming first. */
export declare function desksOf(ids: readonly string[], context: GraphContext): Promise<Desk[][]>;
