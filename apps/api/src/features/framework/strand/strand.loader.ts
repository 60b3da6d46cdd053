import { gathered } from "../../../graph/reading/by-key.js";
import type { Batch } from "../../../graph/reading/load.js";
import { wholeTable } from "../../../graph/reading/whole-table.js";
import { readStrands } from "./strand.query.js";
import { type StrandRow, strandTable } from "./strand.table.js";

export const strandById = wholeTable<StrandRow>(strandTable);

/** The strands of a framework, in the provider's order. */
export const strandsOfFramework: Batch<string, StrandRow[]> = async (ids, context) =>
  gathered(ids, await readStrands(ids, context), (strand) => strand.frameworkId);
