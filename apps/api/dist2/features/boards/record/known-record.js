import { compareInstants } from "@reviewpoint/domain/calendar";
/** What of a record concerns one board, and was known at an instant; at null, which is now, everything was. */
export function knownOf(record, boardId, asOf) {
    const isKnown = (at) => asOf === null || compareInstants(at, asOf) <= 0;
    const own = (rows) => rows.filter((row) => row.boardId === boardId && isKnown(row.recordedAt));
    const items = own(record.items);
    const actions = own(record.actions);
    const itemIds = new Set(items.map(({ id }) => id));
    const actionIds = new Set(actions.map(({ id }) => id));
    return {
        ...{ items, actions },
        members: record.members.filter((member) => member.boardId === boardId),
        attendance: own(record.attendance),
        interests: own(record.interests),
        concerns: record.concerns.filter(({ itemId }) => itemIds.has(itemId)),
        decisions: own(record.decisions),
        done: record.done.filter(({ actionId, recordedAt }) => actionIds.has(actionId) && isKnown(recordedAt)),
        minutes: own(record.minutes),
        signatures: record.signatures.filter((one) => one.boardId === boardId && isKnown(one.signedAt)),
    };
}
//# sourceMappingURL=known-record.js.map