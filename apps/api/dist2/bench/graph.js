import { parseArgs } from "node:util";
import { benchDatabase, onServer } from "./filled/bench-database.js";
import { contest } from "./contest/contest.js";
import { createCohortFunctions } from "./contest/cohort-functions.js";
import { fillProvider } from "./filled/fill-provider.js";
import { growth } from "./growth.js";
/** `bench:graph`: our graph beside PostGraphile, and the cohort question as the cohort grows. */
const { values } = parseArgs({ options: { rounds: { type: "string", default: "5" } } });
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1)
    throw new RangeError(`--rounds is a whole number from 1: ${values.rounds}`);
const providers = [450, 4_500, 45_000].map((trainees, index) => ({ number: index + 1, trainees }));
const bench = await benchDatabase();
try {
    await onServer(bench.url, async (client) => {
        for (const provider of providers)
            await fillProvider(client, provider);
        await createCohortFunctions(client);
        await client.query("vacuum analyze");
    });
    const figures = [
        ...(await growth(bench.database, providers, rounds * 3)),
        ...(await contest(bench.url, providers[0]?.trainees ?? 0, rounds)),
    ];
    for (const figure of figures)
        process.stdout.write(`figure: ${figure}\n`);
}
finally {
    await bench.close();
}
//# sourceMappingURL=graph.js.map