/** The seed of an exercise, for a transaction that was made for moderation; null before one was committed to. */
export async function seedOf(unit, providerId, exerciseId) {
    const [found] = await unit.rows("select seed from moderation_seed where provider_id = $1 and exercise_id = $2", [providerId, exerciseId]);
    return found?.seed ?? null;
}
//# sourceMappingURL=seed-of.query.js.map