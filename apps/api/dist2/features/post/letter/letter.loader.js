import sql from "sql-template-tag";
import { accessOf } from "../../../graph/guarding/viewer-access.js";
import { inOrder } from "../../../graph/reading/by-key.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { letterColumns, lettersWithMessages } from "./letter.query.js";
/** Letters by id, for those who administer messages. */
export const letterById = async (ids, context) => {
    if (!accessOf(viewerOf(context)).may({ act: "administer-messages" }))
        return ids.map(() => null);
    const rows = await context.read(sql `select ${letterColumns} from ${lettersWithMessages} where letter.id = any(${ids}::uuid[])`);
    return inOrder(ids, rows, ({ id }) => id);
};
//# sourceMappingURL=letter.loader.js.map