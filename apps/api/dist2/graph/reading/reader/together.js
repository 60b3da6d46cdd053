import sql, { empty, join, raw, Sql } from "sql-template-tag";
import { columnNames } from "./column-names.js";
import { ComingKeys } from "./coming-rows.js";
/**
 * One statement that answers several: what a level of a question needs travels as one message, and so does what follows
 * from the rows of one of them. Each is answered as JSON, a list of values a column, because names would be written and
 * read again for each row; as a list of rows where a statement does not say its columns. Rows look as the driver would give
 * them: days are text, and instants are written as text by select lists.
 */
export function together(statements) {
    if (statements.length === 1)
        return { statement: statements[0], rowsOf: (rows) => [rows] };
    const names = namesOfFollowed(statements);
    const columns = statements.map(columnNames);
    const parts = statements.map((one, index) => {
        const name = names.get(one);
        const rows = name === undefined ? sql `(${withKeys(one, names)})` : raw(name);
        return sql `(select ${gathering(columns[index] ?? null)} from ${rows} part)`;
    });
    const followed = statements.filter((one) => names.has(one));
    const tables = followed.map((one) => sql `${raw(names.get(one))} as materialized (${withKeys(one, names)})`);
    const before = tables.length === 0 ? empty : sql `with ${join(tables, ", ")} `;
    return {
        statement: sql `${before}select json_build_array(${join(parts)}) as answers`,
        rowsOf: ([answered]) => answered.answers.map((answer, index) => rowsFrom(answer, columns[index] ?? null)),
    };
}
/** An expression that gathers the rows of a statement. */
function gathering(columns) {
    if (columns === null)
        return raw(`coalesce(json_agg(part), '[]')`);
    return raw(`json_build_array(${columns.map((name) => `json_agg(part."${name}")`).join()})`);
}
/** The rows of what was gathered: a column of no rows is null. */
function rowsFrom(answer, columns) {
    if (columns === null)
        return answer;
    const values = answer;
    return (values[0] ?? []).map((_, row) => {
        const made = {};
        for (let column = 0; column < columns.length; column += 1) {
            made[columns[column]] = values[column]?.[row];
        }
        return made;
    });
}
/** The statements from whose rows others take their keys, each with a name: it stands before those that follow from it. */
function namesOfFollowed(statements) {
    const followed = new Set();
    for (const { values } of statements) {
        for (const value of values)
            if (value instanceof ComingKeys)
                followed.add(value.of.statement);
    }
    const inOrder = statements.filter((one) => followed.has(one));
    return new Map(inOrder.map((one, index) => [one, `rows_${index + 1}`]));
}
/** The statement with a list of keys in each place where keys are to come. */
function withKeys(statement, names) {
    const values = statement.values.map((value) => {
        if (!(value instanceof ComingKeys))
            return value;
        return raw(`array(select distinct "${value.column}" from ${names.get(value.of.statement)})`);
    });
    return new Sql(statement.strings, values);
}
//# sourceMappingURL=together.js.map