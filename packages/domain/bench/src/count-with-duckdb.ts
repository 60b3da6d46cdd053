import { DuckDBInstance } from "@duckdb/node-api";
import { cellsOf } from "./cells-of.js";
import type { Contestant } from "./contestant.js";
import { dimensions } from "./judgements.js";

/** DuckDB twice: its cells as columns, which is the fastest it offers, and as an object a row, as charts take them. */
export async function countWithDuckdb(columns: readonly Uint8Array[]): Promise<Contestant[]> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const names = dimensions.map(({ name }) => name);
  await connection.run(`create table judgement (${names.map((name) => `${name} utinyint`)})`);
  const appender = await connection.createAppender("judgement");
  for (let row = 0; row < (columns[0]?.length ?? 0); row += 1) {
    for (const column of columns) appender.appendUTinyInt(column[row] ?? 0);
    appender.endRow();
  }
  appender.closeSync();
  const question = `select ${names}, count(*)::uinteger as cells from judgement group by all`;
  return [
    {
      name: "DuckDB, columns into JavaScript",
      async count() {
        const [...told] = (await connection.runAndReadAll(question)).getColumnsJS() as number[][];
        return () => cellsOf(told.slice(0, -1), told.at(-1) ?? []);
      },
    },
    {
      name: "DuckDB, rows into JavaScript",
      async count() {
        const told = (await connection.runAndReadAll(question)).getRowObjectsJS() as Record<string, number>[];
        const column = (name: string) => told.map((row) => row[name] ?? 0);
        return () => cellsOf(names.map(column), column("cells"));
      },
    },
  ];
}
