import sql from "sql-template-tag";
import { accessOf } from "../../../graph/guarding/viewer-access.js";
import { inOrder } from "../../../graph/reading/by-key.js";
import { selectList } from "../../../graph/reading/select-list.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { tighteningTable } from "./tightening.table.js";
/** The provider's own rules by id, for those who may make them. */
export const tighteningById = async (ids, context) => {
    if (!accessOf(viewerOf(context)).may({ act: "tighten-access" }))
        return ids.map(() => null);
    const rows = await context.read(sql `select ${selectList(tighteningTable, "access_tightening")} from access_tightening
      where id = any(${ids}::uuid[])`);
    return inOrder(ids, rows, ({ id }) => id);
};
//# sourceMappingURL=tightening.loader.js.map