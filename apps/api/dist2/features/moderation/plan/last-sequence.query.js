/** The highest number that an exercise's plans, allocations or extensions have; 0 without one. */
export async function lastSequence({ unit, viewer }, table, exerciseId) {
    const [found] = await unit.rows(`select coalesce(max(sequence), 0)::integer as sequence from ${table} where provider_id = $1 and exercise_id = $2`, [viewer.providerId, exerciseId]);
    return found?.sequence ?? 0;
}
//# sourceMappingURL=last-sequence.query.js.map