import { frozenPieces } from "../piece/frozen-pieces.query.js";
import { seedOf } from "../seed/seed-of.query.js";
/** A plan as the rules gave it, put together again from what was kept of it, with its population. */
export async function storedPlan(unit, providerId, { id, exerciseId, policy, population, asked, relaxed, planHash }) {
    const [pieces, seed] = await Promise.all([
        frozenPieces(unit, providerId, id),
        seedOf(unit, providerId, exerciseId),
    ]);
    const sampled = pieces.flatMap((piece) => piece.reasons === null ? [] : [{ id: piece.id, reasons: piece.reasons }]);
    sampled.sort((a, b) => (a.id < b.id ? -1 : 1));
    const stored = { policy, seed: seed ?? "", population, asked, sampled, relaxed, hash: planHash };
    return { stored, pieces };
}
//# sourceMappingURL=stored-plan.js.map