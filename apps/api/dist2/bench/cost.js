import { parseArgs } from "node:util";
import { buildGraphSchema } from "../features/build-graph-schema.js";
import { priced } from "./cost/costs.js";
import { benchDatabase, onServer } from "./filled/bench-database.js";
import { fillProvider } from "./filled/fill-provider.js";
/** `bench:cost`: whether the points that a question is reckoned at foretell the time that it takes. */
const { values } = parseArgs({ options: { rounds: { type: "string", default: "15" } } });
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1)
    throw new RangeError(`--rounds is a whole number from 1: ${values.rounds}`);
const trainees = 600;
const bench = await benchDatabase();
try {
    await onServer(bench.url, async (client) => {
        await fillProvider(client, { number: 1, trainees });
        await client.query("vacuum analyze");
    });
    const all = await priced(bench.database, buildGraphSchema(), rounds);
    for (const { name, points, milliseconds } of all) {
        const each = (milliseconds * 1000) / points;
        process.stdout.write(`figure: ${name}: ${points} points, ${milliseconds.toFixed(1)} ms, ${each.toFixed(1)} µs a point\n`);
    }
}
finally {
    await bench.close();
}
//# sourceMappingURL=cost.js.map