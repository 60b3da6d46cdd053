import { randomUUID } from "node:crypto";
import { firstOf } from "./attempt.js";
/** How something is tried. `stale` says a version that is not there; the outsider may write nothing. */
export const manners = ["plain", "only validated", "stale", "by an outsider"];
/** Somebody tries something, and is answered as the model says. */
export class Try {
    name;
    move;
    choices;
    manner;
    constructor(name, move, choices, manner) {
        this.name = name;
        this.move = move;
        this.choices = choices;
        this.manner = manner;
    }
    check(facts) {
        const attempt = this.move(facts, this.choices);
        return attempt !== null && (this.manner !== "stale" || "expectedVersion" in attempt.input);
    }
    async run(facts, world) {
        const attempt = this.move(facts, this.choices);
        if (attempt === null)
            return;
        const { act, isUnseen = false, isOthers = false } = attempt;
        const by = this.manner === "by an outsider" ? "outsider" : attempt.by;
        const input = {
            idempotencyKey: randomUUID(),
            ...attempt.input,
            ...(this.manner === "only validated" ? { validateOnly: true } : {}),
            ...(this.manner === "stale" ? { expectedVersion: Number(attempt.input["expectedVersion"]) + 7 } : {}),
        };
        const refusal = firstOf([by === "outsider", "NOT_ALLOWED"], [isUnseen, "NOT_FOUND"], [isOthers, "NOT_ALLOTTED"], [this.manner === "stale", "CONFLICT"]);
        const answer = await world.perform(facts, act, by, input);
        const told = answer["code"] ?? (answer["recorded"] === true ? "done" : "could be done");
        const expected = refusal ?? attempt.refusal ?? (this.manner === "only validated" ? "could be done" : "done");
        if (told !== expected)
            throw new Error(`${act} by ${by} on ${facts.today} should be ${expected} and is ${told}: ${JSON.stringify(answer)} to ${JSON.stringify(input)}`);
        if (told !== "done")
            return;
        facts.sent.push({ act, by, input, ids: idsIn(answer) });
        attempt.becomes(answer);
    }
    toString = () => `${this.name}(${this.choices.join(", ")}) ${this.manner}`;
}
/** Something that was acknowledged is sent again under its key: word for word, or with something else in it. */
export class SendAgain {
    which;
    isOther;
    constructor(which, isOther) {
        this.which = which;
        this.isOther = isOther;
    }
    check(facts) {
        return facts.sent.length > 0;
    }
    async run(facts, world) {
        const sent = facts.sent[this.which % facts.sent.length];
        if (!sent)
            return;
        const input = this.isOther ? otherThan(sent.input) : sent.input;
        const answer = await world.perform(facts, sent.act, sent.by, input);
        const shown = sent.ids.map((id) => (id === null || facts.takenBack.has(id) ? null : id));
        const told = answer["code"] ?? JSON.stringify(idsIn(answer));
        const expected = this.isOther ? "KEY_REUSED" : JSON.stringify(shown);
        if (told !== expected)
            throw new Error(`${sent.act} sent again should be ${expected} and is ${told}: ${JSON.stringify(answer)}`);
    }
    toString = () => `sendAgain(${this.which})${this.isOther ? " with something else" : ""}`;
}
/** Days pass. */
export class Wait {
    days;
    constructor(days) {
        this.days = days;
    }
    check = () => true;
    async run(facts) {
        facts.today = facts.inDays(this.days);
    }
    toString = () => `wait(${this.days} days)`;
}
/** The same input with another version, day or word in it. */
function otherThan(input) {
    const version = input["expectedVersion"];
    if (typeof version === "number")
        return { ...input, expectedVersion: version + 1 };
    if ("cycle" in input)
        return { ...input, cycle: "summer" };
    const [name, value] = Object.entries(input).find(([, one]) => /^\d{4}-\d\d-\d\d$/.test(String(one))) ?? [];
    if (name !== undefined)
        return { ...input, [name]: `2031${String(value).slice(4)}` };
    const [text] = Object.entries(input).find(([field]) => /^(topic|reason|words|document|markerId)$/.test(field)) ?? [];
    if (text !== undefined)
        return { ...input, [text]: "Something else" };
    const draft = input["draft"];
    if (draft)
        return { ...input, draft: { ...draft, action: "Something else" } };
    return { ...input, ratings: [] };
}
/** The ids of what an answer shows, in order; null in the place of what is not there. */
const idsIn = (answer) => Object.values(answer)
    .flat()
    .filter((one) => typeof one === "object")
    .map((one) => one?.id ?? null);
//# sourceMappingURL=command.js.map