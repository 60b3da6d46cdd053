import { expect, test } from "@jest/globals";
import sql, { type Sql } from "sql-template-tag";
import { columnNames } from "./column-names.js";

const said: readonly (readonly [Sql, readonly string[]])[] = [
  [sql`select hub.id as "id", hub.name from hub`, ["id", "name"]],
  [sql`select id, count(*)::integer as total from hub group by 1`, ["id", "total"]],
  [sql`\n    select ${"a"}::text as "asOf", 0 as masked`, ["asOf", "masked"]],
  [
    sql`select to_char(at, 'YYYY-MM-DD"T"HH24, it''s') as "at", (select max(a) from b) as "latest", x from c`,
    ["at", "latest", "x"],
  ],
  [sql`select distinct on (a, b) c as "c", d as "d" from e`, ["c", "d"]],
  [sql`select coalesce(a, (select 1 from b)) as "from", extract(day from d) as day from e`, ["from", "day"]],
  [sql`select a as "a" from b union all select c as "c" from d`, ["a"]],
];

test.each(said)("names of %#", (statement, names) => {
  expect(columnNames(statement)).toEqual(names);
});

const unsaid: readonly Sql[] = [
  sql`select page.*, parent.id as "parentId" from page`,
  sql`with known as (select 1) select a as "a" from known`,
  sql`select a is distinct from b as "c" from d`,
  sql`select count(*) from d`,
  sql`select a as "a", b as "a" from c`,
  sql`select a + b from c`,
  sql`a`,
  sql`delete from a`,
];

test.each(unsaid)("a statement that does not say its columns, %#", (statement) => {
  expect(columnNames(statement)).toBeNull();
});
