import { idOf } from "./canary-rows.js";
/** A read without any condition on the provider, joined by identifiers alone; or a write that names no provider, or another. */
export function randomStatement(random, tables, otherProvider) {
    const table = random.pick(tables);
    const id = `'${idOf(1 + random.integer(8))}'`;
    const where = table.identifiers.length > 0 ? ` where ${random.pick(table.identifiers)} = ${id}` : "";
    const joined = joinedTo(random, table, tables);
    const column = random.pick(table.columns);
    const reads = [
        `select * from ${table.name}`,
        `select * from ${table.name}${where}`,
        `select * from ${table.name} where provider_id = '${otherProvider}'`,
        `select count(*) as n, count(distinct provider_id) as providers from ${table.name}`,
        `select one.*, other.* from ${joined}`,
        `select count(*) as n, max(one.${column}::text) as most from ${joined}`,
        `with all_rows as materialized (select * from ${table.name}) select * from all_rows order by ${column}::text`,
        `select (select string_agg(${column}::text, ' ') from ${table.name}) as everything`,
        `select * from (values (1), (2)) as n (n), lateral (select ${column} from ${table.name} limit n) as some`,
        `select ${column} from ${table.name} union all select max(${column}::text)::text from ${table.name}`.replace(`select ${column} from`, `select ${column}::text from`),
        `select provider_id from ${table.name} where exists (select from ${random.pick(tables).name})`,
        "select * from progress_cell",
    ];
    const writes = [
        `delete from ${table.name}`,
        `delete from ${table.name} where provider_id = '${otherProvider}'`,
        `update ${table.name} set ${column} = ${column}`,
        `update ${table.name} set provider_id = '${otherProvider}'`,
        `update ${table.name} set ${column} = ${column} where provider_id = '${otherProvider}'`,
    ];
    return random.integer(4) === 0
        ? { kind: "write", sql: random.pick(writes) }
        : { kind: "read", sql: random.pick(reads) };
}
function joinedTo(random, table, tables) {
    const others = tables.filter(({ identifiers }) => identifiers.length > 0);
    const other = random.pick(others);
    const mine = table.identifiers.length > 0 ? random.pick(table.identifiers) : null;
    const on = mine === null ? "true" : `one.${mine} = other.${random.pick(other.identifiers)}`;
    return `${table.name} as one join ${other.name} as other on ${on}`;
}
//# sourceMappingURL=random-statement.js.map