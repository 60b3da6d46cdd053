import { exercisesCounted } from "./exercises.query.js";
import { countedFor } from "./facts.query.js";
/** What is known of a board's business on a day. */
export async function factsOf(context, board, today) {
    const undecided = board.items.filter(({ decision }) => decision === null);
    const [newest] = board.minutes;
    const [exercises, counted] = await Promise.all([
        exercisesCounted(context.readFor("moderation"), board.id),
        countedFor(context.read, board, today),
    ]);
    return {
        ...exercises,
        ...counted,
        members: board.members.length,
        declared: board.members.filter(({ hasDeclared }) => hasDeclared).length,
        present: board.present?.length ?? null,
        items: board.items.length,
        undecided: undecided.length,
        withoutQuorum: undecided.filter(({ quorum }) => !quorum.isQuorate).length,
        minutes: newest === undefined ? "none" : newest.isSigned ? "signed" : "draft",
    };
}
//# sourceMappingURL=board-facts.js.map