import { brokenKeysCollide } from "../../database/index.js";
import { recordEntry } from "../auditing/record-entry.js";
import { viewerOf } from "../reading/viewer.js";
import { showRefused } from "../refusals/writes/show-refused.js";
import { isRefused } from "./action.js";
import { actorOf } from "./actor.js";
import { denialOf, refusalOfDenial } from "./denial.js";
import { claimKey } from "./claim/claim-key.js";
import { earlierAnswer } from "./claim/earlier-answer.js";
import { hold } from "./hold.js";
import { payloadName } from "./mutation/payload.type.js";
import { leaveMessage } from "./outbox/leave-message.js";
/**
 * Performs an action for the viewer and gives the row of its answer. One transaction checks the right, claims the key,
 * makes the effect and records its audit entry and its outbox message. A refusal, a replay, and a request only to
 * validate undo all of it.
 *
 * Work that collides with somebody else's, or breaks a unique key that they were quicker to fill, is done again from the
 * start: then it finds what they wrote.
 */
export async function perform(action, input, context, wordsOf) {
    const viewer = viewerOf(context);
    const { now, newId } = context.clock;
    const entryId = newId();
    try {
        const prepared = await action.prepare?.(context, input);
        return await context.write(async (unit) => {
            const made = performanceOf(unit, viewer, now().toISOString(), newId);
            const performance = { ...made, prepared };
            return brokenKeysCollide(() => performIn(performance, action, input, entryId));
        }, howRun(action, input));
    }
    catch (error) {
        if (error instanceof Undone)
            return error.answer;
        if (error instanceof Denied)
            return showRefused(await refusalOfDenial(error.denial, context, wordsOf));
        throw error;
    }
}
/** How the transaction of an action runs. */
function howRun(action, input) {
    const held = action.holds?.(input);
    return held
        ? { isolation: "read committed", turn: JSON.stringify(held) }
        : { isolation: action.isolation ?? "serializable" };
}
/** All of it within a transaction. @throws Denied without the right, Undone for every other answer that leaves nothing behind. */
async function performIn(performance, action, input, entryId) {
    const { unit, viewer, now } = performance;
    const { idempotencyKey: key, validateOnly, ...asked } = input;
    const done = { providerId: viewer.providerId, act: action.name };
    const denial = await denialOf(action, performance, input);
    if (denial)
        throw new Denied(denial);
    const claim = { ...done, actorId: actorOf(viewer), key, input: asked, entryId, claimedAt: now };
    if (!(await claimKey(unit, claim))) {
        const earlier = await earlierAnswer(unit, claim);
        throw new Undone(isRefused(earlier) ? showRefused(earlier) : answer(action, earlier.ids));
    }
    if (action.holds)
        await hold(unit, viewer.providerId, action.holds(input));
    const effect = await action.perform(performance, input);
    if (isRefused(effect))
        throw new Undone(showRefused(effect));
    const entry = { ...done, id: entryId, recordedAt: now, subject: effect.ids };
    const deed = {
        ...{ ...entry, kind: action.kind ?? "write", actorId: claim.actorId },
        about: effect.about ?? [],
        facts: { input: without(asked, action.confined ?? []), ...effect.facts },
    };
    // they leave in one write: what the effect has written to is held from others for one answer less
    await Promise.all([recordEntry(unit, deed), leaveMessage(unit, entry)]);
    if (validateOnly)
        throw new Undone({ ...answer(action, {}), recorded: false });
    return { ...answer(action, effect.ids), ...effect.once };
}
/** An answer that leaves nothing behind: the transaction ends without a commit. */
class Undone extends Error {
    answer;
    constructor(answer) {
        super("nothing was written");
        this.answer = answer;
    }
}
/** The right is missing. Why is said when the transaction has ended, because the words for it are read by another. */
class Denied extends Error {
    denial;
    constructor(denial) {
        super("not allowed");
        this.denial = denial;
    }
}
/** What was asked, without the fields that the audit trail does not keep. */
const without = (asked, confined) => Object.fromEntries(Object.entries(asked).filter(([field]) => !confined.includes(field)));
const answer = ({ name }, ids) => ({ kind: payloadName(name), recorded: true, ids });
function performanceOf(unit, viewer, now, newId) {
    const refuse = (refusal, ...path) => ({ refusal, path: ["input", ...path] });
    return { unit, viewer, now, newId, refuse };
}
//# sourceMappingURL=perform.js.map