import { setTimeout as wait } from "node:timers/promises";
/** So many clients, each asking again as soon as it is answered. */
export async function closedLoop(served, next, clients, until) {
    const tally = new Tallying();
    const askOn = async () => {
        while (!until()) {
            const reply = await tally.send(served, next);
            // A client that is told to come again waits a little less than it was told.
            if (reply === null || reply.status !== 200)
                await wait(250);
        }
    };
    await Promise.all(Array.from({ length: clients }, askOn));
    return tally.done();
}
/** So many requests a second, whether those before are answered or not. */
export async function openLoop(served, next, perSecond, seconds) {
    const tally = new Tallying();
    const sent = [];
    const began = performance.now();
    const all = Math.floor(perSecond * seconds);
    while (sent.length < all) {
        const due = Math.min(all, Math.floor(((performance.now() - began) * perSecond) / 1000) + 1);
        while (sent.length < due)
            sent.push(tally.send(served, next));
        await wait(2);
    }
    await Promise.all(sent);
    return tally.done();
}
/** The value below which a part of the sorted ones lie. */
export const quantile = (sorted, part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
class Tallying {
    #began = performance.now();
    #accepted = [];
    #acceptedAt = [];
    #refused = [];
    #others = {};
    async send(served, next) {
        const { body, headers } = next();
        const reply = await served.send(body, headers).catch(() => null);
        if (reply?.status === 200 && !reply.body.includes('"errors":')) {
            this.#accepted.push(reply.milliseconds);
            this.#acceptedAt.push(performance.now());
        }
        else if (reply?.status === 503 && reply.body.includes("OVERLOADED"))
            this.#refused.push(reply.milliseconds);
        else {
            const code = /"code":"([A-Z_]+)"/.exec(reply?.body ?? "")?.[1];
            const kind = reply === null ? "broken connection" : `${reply.status} ${code ?? "without a code"}`;
            this.#others[kind] = (this.#others[kind] ?? 0) + 1;
        }
        return reply;
    }
    done() {
        const inOrder = (numbers) => numbers.sort((a, b) => a - b);
        return {
            seconds: (performance.now() - this.#began) / 1000,
            ...{ accepted: inOrder(this.#accepted), refused: inOrder(this.#refused), others: this.#others },
            acceptedAt: this.#acceptedAt,
        };
    }
}
//# sourceMappingURL=clients.js.map