import type { DecimalText } from "@reviewpoint/domain/moderation";
import type { GraphContext } from "../../../../graph/context.js";
import type { Performance } from "../../../../graph/writing/action.js";
import type { AgreedMarkRow } from "./agreed-mark.table.js";
import { type ScriptRow } from "./script.table.js";
/** The scripts of exercises, in the order in which they are marked. */
export declare function readScripts(ids: readonly string[], context: GraphContext): Promise<ScriptRow[]>;
/** What was agreed for the scripts of exercises. Whoever shows it asks `seesAgreed` first. */
export declare function readAgreed(ids: readonly string[], context: GraphContext): Promise<AgreedMarkRow[]>;
/** The scripts of an exercise with what was agreed, within a transaction that is for moderation. */
export declare function scriptsWithin({ unit, viewer }: Pick<Performance, "unit" | "viewer">, standardisationId: string): Promise<(Pick<ScriptRow, "id" | "label"> & {
    readonly agreed: DecimalText;
})[]>;
