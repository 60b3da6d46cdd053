import sql from "sql-template-tag";
import { inOrder } from "../../../graph/reading/by-key.js";
import { accessOf } from "../../../graph/guarding/viewer-access.js";
import { selectList } from "../../../graph/reading/select-list.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { serviceTokenTable } from "../../../identity/index.js";
/** What is read of a service token: never its hash. */
export const tokenColumns = [
    ...["id", "name", "acts", "roles", "issuedAt", "expiresAt", "revokedAt", "lastUsedAt"],
];
/** Service tokens by id, for those who administer them. */
export const serviceTokenById = async (ids, context) => {
    if (!accessOf(viewerOf(context)).may({ act: "administer-tokens" }))
        return ids.map(() => null);
    const rows = await context.read(sql `select ${selectList(serviceTokenTable, "service_token", tokenColumns)} from service_token
      where id = any(${ids}::uuid[])`);
    return inOrder(ids, rows, ({ id }) => id);
};
//# sourceMappingURL=token.loader.js.map