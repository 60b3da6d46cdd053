import sql, { empty, join, raw, Sql } from "sql-template-tag";
import { ComingKeys } from "./coming-rows.js";

/**
 * One statement that answers several, each as a JSON array of its rows: what a level of a question needs travels as
 * one message, and so does what follows from the rows of one of them. Rows look as the driver would give them: days are
 * text, and instants are written as text by select lists.
 */
export function together(statements: readonly Sql[]): Sql {
  const names = namesOfFollowed(statements);
  const parts = statements.map((one) => {
    const name = names.get(one);
    const rows = name === undefined ? sql`(${withKeys(one, names)})` : raw(name);
    return sql`(select coalesce(json_agg(part), '[]') from ${rows} part)`;
  });
  const followed = statements.filter((one) => names.has(one));
  const tables = followed.map(
    (one) => sql`${raw(names.get(one) as string)} as materialized (${withKeys(one, names)})`,
  );
  const before = tables.length === 0 ? empty : sql`with ${join(tables, ", ")} `;
  return sql`${before}select json_build_array(${join(parts)}) as answers`;
}

/** The statements from whose rows others take their keys, each with a name: it stands before those that follow from it. */
function namesOfFollowed(statements: readonly Sql[]): Map<Sql, string> {
  const followed = new Set<Sql>();
  for (const { values } of statements) {
    for (const value of values) if (value instanceof ComingKeys) followed.add(value.of.statement);
  }
  const inOrder = statements.filter((one) => followed.has(one));
  return new Map(inOrder.map((one, index) => [one, `rows_${index + 1}`]));
}

/** The statement with a list of keys in each place where keys are to come. */
function withKeys(statement: Sql, names: ReadonlyMap<Sql, string>): Sql {
  const values = statement.values.map((value) => {
    if (!(value instanceof ComingKeys)) return value;
    return raw(`array(select distinct "${value.column}" from ${names.get(value.of.statement)})`);
  });
  return new Sql(statement.strings, values);
}
