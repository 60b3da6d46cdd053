import sql from "sql-template-tag";
import { accessOf } from "../../../graph/guarding/viewer-access.js";
import { inOrder } from "../../../graph/reading/by-key.js";
import type { Batch } from "../../../graph/reading/load.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { letterColumns, lettersWithMessages } from "./letter.query.js";
import type { ShownLetter } from "./letter.type.js";

/** Letters by id, for those who administer messages. */
export const letterById: Batch<string, ShownLetter | null> = async (ids, context) => {
  if (!accessOf(viewerOf(context)).may({ act: "administer-messages" })) return ids.map(() => null);
  const rows = await context.read<ShownLetter>(
    sql`select ${letterColumns} from ${lettersWithMessages} where letter.id = any(${ids}::uuid[])`,
  );
  return inOrder(ids, rows, ({ id }) => id);
};
