import type { Sql } from "sql-template-tag";
import type { ReadAll } from "../prefetch/read-all.js";
import type { Page } from "./page.js";

/** Counts the lists that pages were cut from: one statement for all pages that were read together. */
export const totalCount: ReadAll = async (pages, _given, context) => {
  const countings = (pages as readonly Page<unknown>[]).map((page) => page.counting);
  const statements = new Map<Sql, Promise<Map<string | null, number>>>();
  for (const counting of countings) {
    if ("statement" in counting && !statements.has(counting.statement)) {
      const rows = context.read<{ parentId?: string; total: number }>(counting.statement);
      statements.set(
        counting.statement,
        rows.then((all) => new Map(all.map((row) => [row.parentId ?? null, row.total]))),
      );
    }
  }
  return Promise.all(
    countings.map(async (counting) =>
      "total" in counting
        ? counting.total
        : ((await statements.get(counting.statement))?.get(counting.parentId) ?? 0),
    ),
  );
};
