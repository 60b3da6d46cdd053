import sql from "sql-template-tag";
/** What could be given to nobody when the pieces of exercises were last divided, by exercise. */
export async function lastUnallotted(ids, context) {
    const rows = await context.read(sql `
    select distinct on (exercise_id) exercise_id as id, unallotted from moderation_allocation
    where exercise_id = any(${ids}::uuid[]) order by exercise_id, sequence desc`);
    return new Map(rows.map(({ id, unallotted }) => [id, unallotted]));
}
//# sourceMappingURL=last-unallotted.query.js.map