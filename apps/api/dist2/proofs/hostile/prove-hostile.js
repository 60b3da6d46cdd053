import { parseArgs } from "node:util";
import { Budgets } from "../../server/index.js";
import { clientOf } from "../../server/testing/http-client.js";
import { servedFixture } from "../served/served-fixture.js";
import { meetHostility } from "./hostile.js";
/** `npm run prove`: hostile documents are refused or answered, none by a failure, each for little work. */
const { values } = parseArgs({ options: { rounds: { type: "string", default: "5000" } } });
const rounds = Number(values.rounds);
if (!Number.isSafeInteger(rounds) || rounds < 1)
    throw new RangeError(`--rounds is a whole number from 1, not ${values.rounds}`);
const mostCpu = 50;
const unlimited = { actor: null, token: null, address: null, signIn: null };
const served = await servedFixture({ budgets: new Budgets(unlimited) });
try {
    const ask = await clientOf(served.server);
    // What comes first also pays for compiling the server itself.
    await meetHostility(served, ask, 200, "warming up");
    const { documents, kinds, answered, refused, failures, cpu, dearest } = await meetHostility(served, ask, rounds, "prove hostile");
    console.log(`figure: ${documents} hostile documents of ${kinds} kinds: ${refused} refused, ${answered} answered, ${failures.length} failures; CPU of the api ${cpu.middle.toFixed(1)} ms in the middle, ${cpu.p99.toFixed(1)} ms for the 99th of a hundred, ${cpu.most.toFixed(1)} ms at most (${dearest[0]}).`);
    for (const one of dearest)
        console.log(one);
    for (const failure of failures.slice(0, 20))
        console.error(failure);
    if (failures.length > 0 || cpu.p99 > mostCpu)
        process.exitCode = 1;
}
finally {
    await served.close();
}
//# sourceMappingURL=prove-hostile.js.map