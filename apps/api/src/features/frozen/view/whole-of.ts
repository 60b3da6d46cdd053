import { putTogether } from "../../../graph/freezing/apart.js";
import type { Reader } from "../../../graph/reading/reader/reader.js";
import { valuesOf } from "../value/frozen-value.query.js";
import type { FrozenRow } from "./frozen.table.js";
import type { FrozenViewContent } from "./frozen-view.js";

/** A frozen view with what stands apart in its place again. */
export interface WholeView extends FrozenViewContent {
  /** Records that were erased. */
  readonly erased: number;
}

/** A frozen view as a whole; null for a pack, in which nothing stands apart. */
export async function wholeOf(row: FrozenRow, read: Reader): Promise<WholeView | null> {
  if (row.kind === "pack") return null;
  const content = JSON.parse(row.content) as FrozenViewContent;
  return { ...content, ...putTogether(content.answer, await valuesOf(read, row.id)) };
}
