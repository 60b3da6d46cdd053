import { compareInstants } from "@reviewpoint/domain/calendar";
import { quorumFor, } from "@reviewpoint/domain/moderation";
import { knownOf } from "./known-record.js";
/** A board as it stood at an instant, put together from what was recorded of it. */
export function showBoard(row, all, asOf) {
    const record = knownOf(all, row.id, asOf);
    const present = record.attendance.at(-1)?.present ?? null;
    const members = record.members.map((member) => {
        const declared = record.interests.filter(({ personId }) => personId === member.personId);
        const withdrawn = new Set(declared.map(({ withdrawsId }) => withdrawsId));
        const interests = declared.filter(({ id, kind }) => kind !== null && !withdrawn.has(id));
        const isPresent = present && present.includes(member.personId);
        return { ...member, isPresent, hasDeclared: declared.length > 0, interests };
    });
    const seated = members.map(({ personId, seat, interests }) => ({
        ...{ id: personId, seat },
        conflicts: interests.map(({ kind, concernedId }) => ({ with: kind, id: concernedId })),
    }));
    const meeting = {
        ...{ heldOn: row.heldOn, members: seated, quorum: row.quorum },
        // before it is known who comes, an item can be decided when everybody comes
        present: present ?? seated.map(({ id }) => id),
    };
    const closedAt = row.closedAt !== null && isBy(row.closedAt, asOf) ? row.closedAt : null;
    return {
        ...{ ...row, closedAt, asOf, members, seated, present },
        stage: closedAt !== null ? "closed" : present === null ? "called" : "held",
        items: itemsOf(record, meeting),
        actions: record.actions.map((action) => {
            const done = record.done.find(({ actionId }) => actionId === action.id);
            return { ...action, doneOn: done?.doneOn ?? null, account: done?.account ?? null };
        }),
        minutes: minutesOf(record),
    };
}
const isBy = (at, asOf) => asOf === null || compareInstants(at, asOf) <= 0;
function itemsOf({ items, concerns, decisions }, meeting) {
    const named = new Map();
    for (const { itemId, kind, concernedId } of concerns) {
        const lists = named.get(itemId) ?? { trainee: [], assessor: [], school: [] };
        lists[kind].push(concernedId);
        named.set(itemId, lists);
    }
    return items.map((item) => {
        const { trainee = [], assessor = [], school = [] } = named.get(item.id) ?? {};
        const concerned = {
            id: item.id,
            traineeIds: trainee,
            assessorIds: assessor,
            schoolIds: school,
        };
        const made = decisions.filter(({ itemId }) => itemId === item.id).toReversed();
        const quorum = quorumFor(concerned, meeting);
        return { ...item, concerned, quorum, decision: made[0] ?? null, decisions: made };
    });
}
function minutesOf({ minutes, signatures, members }) {
    const chair = members.find(({ seat }) => seat === "chair")?.personId;
    return minutes.toReversed().map((text) => {
        const own = signatures.filter(({ sequence }) => sequence === text.sequence);
        return { ...text, signatures: own, isSigned: own.some(({ personId }) => personId === chair) };
    });
}
//# sourceMappingURL=show-board.js.map