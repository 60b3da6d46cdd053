/** A moderation exercise that is on an agenda. */
export async function exerciseOnAgenda(unit, providerId, id) {
    const [exercise] = await unit.rows(`select closed_on as "closedOn" from moderation_exercise where provider_id = $1 and id = $2`, [providerId, id]);
    return { id, closedOn: exercise?.closedOn ?? null };
}
//# sourceMappingURL=exercise-on-agenda.query.js.map