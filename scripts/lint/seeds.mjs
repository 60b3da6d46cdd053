/**
 * For each rule that this house adds or turns into a wall: files that break it, and the rule's name as the linter
 * prints it. `lawful` lies beside them and must not be reported.
 *
 * @type {Record<string, { rule: string, breaking: Record<string, string>, lawful: Record<string, string> }>}
 */
export const seeds = {
  "no clock in the domain": {
    rule: "eslint(no-restricted-globals)",
    breaking: {
      "packages/domain/src/calendar/a.ts": "export const now = Date.now();",
      "packages/domain/src/calendar/b.ts": "export const now = () => performance.now();",
      "packages/domain/src/calendar/c.ts": "export const now = () => globalThis.Date.now();",
    },
    lawful: { "apps/api/src/now.ts": "export const now = () => Date.now();" },
  },
  "no chance in the domain": {
    rule: "eslint(no-restricted-properties)",
    breaking: {
      "packages/domain/src/statistics/a.ts": "export const chance = () => Math.random();",
      "packages/charts/src/b.ts": "export const chance = () => Math.random();",
    },
    lawful: { "packages/domain/src/statistics/c.ts": "export const half = () => Math.floor(2.5);" },
  },
  "no file over 300 lines": {
    rule: "eslint(max-lines)",
    breaking: { "apps/api/src/long.ts": `export const a = 1;\n${"// and on\n".repeat(300)}` },
    lawful: {
      "apps/api/src/long.test.ts": `export const a = 1;\n${"// and on\n".repeat(300)}`,
      "apps/api/src/short.ts": `export const a = 1;\n${"// and on\n".repeat(299)}`,
    },
  },
  "no default export in the domain": {
    rule: "import(no-default-export)",
    breaking: { "packages/domain/src/calendar/a.ts": "export default 1;" },
    lawful: { "packages/charts/vite.config.ts": "export default {};" },
  },
  "no connection of its own outside the database room": {
    rule: "house(no-raw-connections)",
    breaking: {
      "apps/api/src/graph/a.ts": 'import pg from "pg"; export const pool = new pg.Pool();',
      "apps/api/src/graph/b.ts": 'import * as pg from "pg"; export const pool = new pg.Pool();',
      "apps/api/src/graph/c.ts":
        'import { DataSource } from "typeorm"; export const source = new DataSource({ type: "postgres" });',
      "apps/api/src/graph/d.ts": "export const runner = (source: S) => source.createQueryRunner();",
      "apps/api/src/graph/e.ts": "export const rows = (manager: M) => manager.getRepository(Row);",
    },
    lawful: {
      "apps/api/src/database/pool.ts": 'import pg from "pg"; export const pool = new pg.Pool();',
      "apps/api/src/graph/types.ts":
        'import type { DataSource } from "typeorm"; export type Source = DataSource;',
      "apps/api/src/graph/table.ts":
        'import { EntitySchema } from "typeorm"; export const table = new EntitySchema({ name: "t", columns: {} });',
    },
  },
  "none of TypeORM's shortcuts": {
    rule: "house(no-typeorm-shortcuts)",
    breaking: {
      "apps/api/src/database/a.ts": "export const rows = (repository: R) => repository.find({ where: [] });",
      "apps/api/src/database/b.ts": "export const row = (manager: M) => manager.findOneBy(Row, {});",
      "apps/api/src/database/c.ts": "export const keep = (unit: U, row: Row) => unit.save(row);",
      "apps/api/src/database/d.ts": "export const options = { synchronize: true };",
      "apps/api/src/database/e.ts": "export const lay = (source: S) => source.synchronize();",
      "apps/api/src/features/f.table.ts":
        'import { EntitySchema } from "typeorm"; export const table = new EntitySchema({ name: "t", columns: {}, relations: {} });',
      "apps/api/src/features/g.ts":
        'import { VersionColumn } from "typeorm"; export const column = VersionColumn;',
      "apps/api/src/database/h.ts": "export const rows = (source: S) => source.manager.find(Row);",
    },
    lawful: {
      "apps/api/src/features/i.ts": "export const first = (rows: number[]) => rows.find((row) => row > 1);",
      "apps/api/src/features/j.ts": 'export const viewer = { relations: ["mentor"] };',
      "apps/api/src/database/k.ts": "export const options = { synchronize: false };",
    },
  },
};
