import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { bodyOf, endRole, grantRole, invitePerson } from "./write.js";
/** What writers share: numbers that nobody else has, and what became of everything. */
export class Ledger {
    acknowledged = [];
    /** Answers that nobody can explain. */
    surprises = [];
    /** How often a write was sent again because nobody had answered. */
    resent = 0;
    #last = 0;
    next() {
        this.#last += 1;
        return this.#last;
    }
}
/** Writes until it is told to stop, one act after the other; each is sent again until it is answered. */
export async function writeOn(ledger, send, random, until) {
    const given = [];
    while (!until()) {
        const write = nextWrite(ledger, given, random);
        const id = await insist(write, send, ledger);
        if (id === null)
            continue;
        const done = { write, id };
        ledger.acknowledged.push(done);
        if (write.act === "grantRole")
            given.push(done);
    }
}
function nextWrite(ledger, given, random) {
    const choice = random();
    const held = choice < 0.3 ? given.pop() : undefined;
    if (held)
        return endRole(held, randomUUID());
    return choice < 0.8 ? grantRole(ledger.next(), randomUUID()) : invitePerson(ledger.next(), randomUUID());
}
/** Sends a write until there is an answer; the id that it names, or null for a surprise. */
export async function insist(write, send, ledger) {
    const body = bodyOf(write);
    for (;;) {
        const reply = await send(body).catch(() => null);
        if (reply?.status === 200) {
            const { data, errors } = JSON.parse(reply.body);
            const made = data?.answer?.made?.id;
            if (made)
                return made;
            if (!errors) {
                ledger.surprises.push(`${write.act}: ${data?.answer?.code} ${data?.answer?.message}`);
                return null;
            }
        }
        ledger.resent += 1;
        await wait(100);
    }
}
//# sourceMappingURL=writer.js.map