import type { Conflict } from "@reviewpoint/domain/moderation";
import type { Performance } from "../../../graph/writing/action.js";
import type { BoardItemKind } from "./item-kind.enum.js";
/** Somebody or some school that an item concerns. */
export interface Concerned {
    readonly kind: Conflict["with"];
    readonly concernedId: string;
}
/** Whom an item concerns, as it is recorded now; null where there is nothing with this id,
 * or an exercise whose sample is not accepted. */
export declare function concernedBy({ unit, viewer }: Pick<Performance, "unit" | "viewer">, kind: BoardItemKind, id: string): Promise<Concerned[] | null>;
