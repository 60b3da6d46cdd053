import type { Refused, RefusalOf } from "../../../graph/refusals/writes/write-refusal.js";
import type { Performance } from "../../../graph/writing/action.js";
import type { ShownBoard } from "../record/shown-board.js";
/**
 * That words which go into a pack name somebody about whom the board decides; null where none do.
 *
 * @param words the fields of the input, by name.
 */
export declare function refuseNames({ unit, viewer }: Pick<Performance, "unit" | "viewer">, { id }: Pick<ShownBoard, "id">, words: Readonly<Record<string, string | null | undefined>>): Promise<Refused<RefusalOf<"people-named">> | null>;
