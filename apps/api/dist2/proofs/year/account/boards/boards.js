import { holderOf } from "../../stage/roster.js";
import { FoldedBoard } from "./folded-board.js";
/** Boards as the graph shows them, and as the rules make them of their acts. */
export async function boards(stage) {
    const reader = holderOf(stage.roster.holdings, "EXAM_BOARD");
    const [read, folded] = [[], []];
    for (const called of stage.chronicle.of("callBoard")) {
        const { id } = called.done["board"];
        const { board } = (await stage.ask(reader, text, { id }));
        read.push(...shownOf(board));
        const found = new FoldedBoard(called);
        const itemIds = board.items.map((item) => item.id);
        for (const deed of stage.chronicle.of()) {
            const { act, input } = deed;
            if (act === "freezePack" || (input.boardId !== id && act !== "closeAction"))
                continue;
            const before = stage.chronicle.before(deed);
            if (act === "recordDecision")
                found.decide(itemIds.indexOf(input.itemId), input);
            else
                found.take(deed, (item) => concernedBy(item, before, stage));
        }
        folded.push(...foldedOf(found));
    }
    return { read, folded };
}
/** Whom an item concerns by what had been acknowledged: assessors and mentors, and the schools. */
function concernedBy({ kind, subjectId }, before, { roster }) {
    const nobody = { id: subjectId, traineeIds: [], assessorIds: [], schoolIds: [] };
    if (kind === "ASSESSOR")
        return { ...nobody, assessorIds: [subjectId] };
    const judged = before.of("recordJudgements");
    if (kind === "EXERCISE")
        return { ...nobody, assessorIds: judged.map(({ by }) => by) };
    const trainee = roster.trainees.find(({ id }) => id === subjectId);
    const places = trainee ? [trainee.home, trainee.second] : [];
    const own = judged.filter(({ input }) => input.traineeId === subjectId).map(({ by }) => by);
    return {
        ...{ id: subjectId, traineeIds: [subjectId], schoolIds: places.map(({ schoolId }) => schoolId) },
        assessorIds: [...own, ...places.map(({ mentorId }) => mentorId)],
    };
}
const text = `query ($id: ID!) { board(id: $id) { stage version heldOn
  members { personId seat isPresent hasDeclared interests { kind } }
  items { position kind subjectId quorum { isQuorate deciding conflicted short missingSeats }
    decisions { kind reason decidedBy conflicted correctsId } id }
  actions { what dueOn doneOn account owner { id } }
  minutes { sequence words correction isSigned signatures { personId signedOn } } } }`;
const shownOf = ({ stage, version, heldOn, members, items, actions, minutes }) => [
    { what: "board", stage, version, heldOn },
    ...members.map(({ interests, ...member }) => ({
        ...{ what: "member", ...member, interests: interests.map(({ kind }) => kind) },
    })),
    ...items.map(({ id: _, decisions, ...item }) => ({
        ...{ what: "item", ...item },
        decisions: decisions.map(({ correctsId, ...one }) => ({
            ...{ ...one, isCorrection: correctsId !== null },
        })),
    })),
    ...actions.map(({ owner, what: asked, ...action }) => ({ asked, ...action, owner: owner?.id })),
    ...minutes.map((one) => ({ what: "minutes", ...one })),
];
function foldedOf(board) {
    const { called, version, isClosed, present, interests, items, actions, minutes } = board;
    const chair = called.members.find(({ seat }) => seat === "CHAIR")?.personId;
    return [
        { what: "board", stage: isClosed ? "CLOSED" : "HELD", version, heldOn: called.heldOn },
        ...called.members.map(({ personId, seat }) => ({
            ...{ what: "member", personId, seat, isPresent: present?.includes(personId) ?? null },
            hasDeclared: interests.some(({ of }) => of === personId),
            interests: board.standing(personId).map(({ conflict }) => conflict?.with.toUpperCase()),
        })),
        ...items.map((item, at) => {
            const { isQuorate, deciding, conflicted, short, missingSeats } = board.quorumOf(item);
            return {
                ...{ what: "item", position: at + 1, kind: item.kind, subjectId: item.concerned.id },
                quorum: { isQuorate, deciding, conflicted, short, missingSeats },
                decisions: item.decisions.toReversed(),
            };
        }),
        ...actions.map(({ what, dueOn, doneOn, account, ownerId }) => ({
            ...{ owner: ownerId, dueOn, doneOn, account, asked: what },
        })),
        ...minutes.map((one) => ({
            ...{ what: "minutes", ...one, isSigned: one.signatures.some(({ personId }) => personId === chair) },
        })),
    ];
}
//# sourceMappingURL=boards.js.map