import { setTimeout as wait } from "node:timers/promises";
import { quantile } from "../load/clients.js";
const connections = 32;
/** How many things are made beforehand for an act that changes one. */
const madeBefore = 500;
/** Does one act as often as it can for some seconds; gives the figure. */
export async function writesOf(act, send, seconds) {
    const made = act.first ? await makeFirst(act.first, send) : [];
    const most = act.first ? made.length : (act.most ?? Number.POSITIVE_INFINITY);
    const took = [];
    const others = {};
    let last = 0;
    const began = performance.now();
    const until = began + seconds * 1_000;
    const writeOn = async () => {
        while (performance.now() < until && last < most) {
            last += 1;
            const { body, by } = act.write(last, made[last - 1] ?? "");
            const sent = performance.now();
            const { status, body: answer } = await send(body, by);
            const isDone = status === 200 && answer.includes("Payload");
            if (isDone)
                took.push(performance.now() - sent);
            else {
                const why = /"code":"([A-Z_]+)"/.exec(answer)?.[1] ?? String(status);
                others[why] = (others[why] ?? 0) + 1;
                // a client that is told to come again waits a little
                await wait(250);
            }
        }
    };
    await Promise.all(Array.from({ length: connections }, writeOn));
    const lasted = (performance.now() - began) / 1_000;
    took.sort((a, b) => a - b);
    const rest = Object.entries(others).map(([why, count]) => `${count} ${why}`);
    return `${act.name} on ${connections} connections, with row security, audit and outbox: ${(took.length / lasted).toFixed(0)} a second for ${lasted.toFixed(0)} s, p50 ${quantile(took, 0.5).toFixed(0)} ms, p99 ${quantile(took, 0.99).toFixed(0)} ms; ${rest.join(", ") || "none refused"}`;
}
/** Makes what the act changes, and gives the ids. */
async function makeFirst(first, send) {
    const ids = [];
    let last = 0;
    const makeOn = async () => {
        while (last < madeBefore) {
            const n = (last += 1);
            ids[n - 1] = await make(first(n), send);
        }
    };
    await Promise.all(Array.from({ length: 8 }, makeOn));
    return ids;
}
const patience = 50;
/** The id of what was made; sent again while the server has no time. */
async function make({ body, by }, send) {
    let answer = "";
    for (let tries = 0; tries < patience; tries += 1) {
        answer = (await send(body, by)).body;
        const id = /"made":\{"id":"([^"]+)"/.exec(answer)?.[1];
        if (id !== undefined)
            return id;
        await wait(200);
    }
    throw new Error(`a thing could not be made: ${answer}`);
}
//# sourceMappingURL=writes-of.js.map