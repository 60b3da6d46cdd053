/** The scale on which the pieces of an exercise are judged: that of its assignment, or the levels of its cohort's framework. */
export async function scaleOf(unit, providerId, exercise) {
    if (exercise.assignmentId !== null) {
        const { scale } = await kindOf(unit, providerId, exercise.assignmentId);
        return { lowest: scale.lowest, highest: scale.highest, step: scale.step, levels: [] };
    }
    const levels = await unit.rows(`select level.id, level.code, level.name, level.rank from level
     join cohort on cohort.provider_id = level.provider_id and cohort.framework_id = level.framework_id
     where level.provider_id = $1 and cohort.id = $2 order by level.rank`, [providerId, exercise.cohortId]);
    const ranks = levels.map(({ rank }) => String(rank));
    return { lowest: ranks[0] ?? "0", highest: ranks.at(-1) ?? "0", step: "1", levels };
}
/** The kind of an assignment as it was when it was set. */
export async function kindOf(unit, providerId, id) {
    const [row] = await unit.rows("select kind from assignment where provider_id = $1 and id = $2", [providerId, id]);
    if (row === undefined)
        throw new RangeError(`there is no assignment ${id}`);
    return row.kind;
}
//# sourceMappingURL=scale-of.query.js.map