/** Leaves a message in the outbox, in the transaction that it tells of; gives how many were left: one. */
export function leaveMessage(unit, message) {
    const { providerId, id, act, subject, recordedAt } = message;
    return unit.affected("insert into outbox_message (provider_id, id, act, subject, recorded_at) values ($1, $2, $3, $4, $5)", [providerId, id, act, JSON.stringify(subject), recordedAt]);
}
//# sourceMappingURL=leave-message.js.map