import sql from "sql-template-tag";
import { selectList } from "../../../graph/reading/select-list.js";
import { moderationSeedTable } from "./seed.table.js";
/** The seeds of exercises that are revealed: the database shows no others. */
export const seedsOf = (ids, context) => context.read(sql `select ${selectList(moderationSeedTable, "moderation_seed")} from moderation_seed
    where exercise_id = any(${ids}::uuid[])`);
//# sourceMappingURL=seed.loader.js.map