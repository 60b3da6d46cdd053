import { randomUUID } from "node:crypto";
import { Facts } from "./facts.js";
import { freshCast } from "./world/fresh-cast.js";
const many = 50;
/** Fifty send one act under one key, and fifty change what came of it at a version that is not there. */
export async function fiftyAtOnce(world) {
    const facts = new Facts(await freshCast(world));
    const { traineeId } = facts.cast;
    const atOnce = (act, input) => Promise.all(Array.from({ length: many }, () => world.perform(facts, act, "mentor", input())));
    const gapsNow = async () => {
        const text = "query ($id: ID!) { trainee(id: $id) { gaps { id version } } }";
        const { trainee } = await world.ask(facts, "mentor", text, { id: traineeId });
        return trainee.gaps;
    };
    const raised = { idempotencyKey: randomUUID(), traineeId, topic: "Ratio", foundIn: "AUDIT" };
    const same = await atOnce("raiseGap", () => raised);
    const gaps = await gapsNow();
    const stale = { gapId: gaps[0]?.id, expectedVersion: 7, evidence: "Taught it to 8C." };
    const told = await atOnce("closeGap", () => ({ ...stale, idempotencyKey: randomUUID() }));
    return {
        ...{ answers: new Set(same.map((one) => JSON.stringify(one))).size, effects: gaps.length },
        conflicts: told.filter((one) => one["code"] === "CONFLICT" && one["currentVersion"] === 1).length,
        overwritten: (await gapsNow()).filter(({ version }) => version !== 1).length,
    };
}
//# sourceMappingURL=fifty.js.map