import type { Conflict } from "@reviewpoint/domain/moderation";
import type { Performance } from "../../../graph/writing/action.js";
import type { ConflictRow } from "./conflict.table.js";
/** Whether a moderator has declared it already. */
export declare function isDeclared({ unit, viewer }: Pick<Performance, "unit" | "viewer">, { exerciseId, moderatorId, withKind, withId }: Omit<ConflictRow, "id" | "declaredAt">): Promise<boolean>;
/** Whether the provider has what a conflict is with. */
export declare const isKnown: ({ unit, viewer }: Pick<Performance, "unit" | "viewer">, kind: Conflict["with"], id: string) => Promise<boolean>;
