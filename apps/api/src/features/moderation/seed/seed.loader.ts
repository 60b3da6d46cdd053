import sql from "sql-template-tag";
import type { GraphContext } from "../../../graph/context.js";
import { selectList } from "../../../graph/reading/select-list.js";
import { moderationSeedTable, type SeedRow } from "./seed.table.js";

/** The seeds of exercises that are revealed: the database shows no others. */
export const seedsOf = (ids: readonly string[], context: GraphContext): Promise<SeedRow[]> =>
  context.read<SeedRow>(sql`select ${selectList(moderationSeedTable, "moderation_seed")} from moderation_seed
    where exercise_id = any(${ids}::uuid[])`);
