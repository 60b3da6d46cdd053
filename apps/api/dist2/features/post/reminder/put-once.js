/** Puts a message into the outbox unless one with its id is there. Gives 1 where it was new, else 0. */
export function putOnce(unit, { providerId, id, act, subject, now }) {
    return unit.affected(`insert into outbox_message (provider_id, id, act, subject, recorded_at)
     values ($1, $2, $3, $4, $5) on conflict (provider_id, id) do nothing`, [providerId, id, act, JSON.stringify(subject), now]);
}
//# sourceMappingURL=put-once.js.map