import "reflect-metadata";
import { parseArgs } from "node:util";
import { fiftyAtOnce } from "./fifty.js";
import { failureIn, moves } from "./sequences.js";
import { World } from "./world/world.js";
/**
 * `npm run prove`: sequences of commands are answered as a model of the rules says, on the embedded database and, where
 * TEST_DATABASE_URL names a server, on PostgreSQL. Another `--seed` tries others. Of 170 commands, which are drawn to be of any
 * number and some of which find nothing to be tried on, some 60 are answered.
 */
const { values } = parseArgs({
    options: {
        rounds: { type: "string", default: "1000" },
        commands: { type: "string", default: "170" },
        seed: { type: "string", default: "20260202" },
    },
});
const [count, commands, seed] = [Number(values.rounds), Number(values.commands), Number(values.seed)];
if (!Number.isSafeInteger(count) || count < 1)
    throw new RangeError(`--rounds is a whole number from 1, not ${values.rounds}`);
const server = process.env["TEST_DATABASE_URL"];
for (const url of server ? [undefined, server] : [undefined]) {
    if (url === undefined)
        delete process.env["TEST_DATABASE_URL"];
    else
        process.env["TEST_DATABASE_URL"] = url;
    const where = url === undefined ? "the embedded database" : "PostgreSQL";
    const world = await World.open();
    try {
        const failure = await failureIn(world, { count, commands, seed });
        const kinds = Object.keys(moves).length;
        console.log(`figure: On ${where}, ${count} sequences of up to ${commands} commands from seed ${seed} (${kinds} kinds of act, plain, only validated, stale, by an outsider and sent again): ${world.answers} answers (${Math.floor(world.answers / count)} a sequence), ${failure === null ? "each as the model says, and the same at the end" : "and one sequence that the model does not have"}.`);
        const { answers, effects, conflicts, overwritten } = await fiftyAtOnce(world);
        console.log(`figure: On ${where}, fifty equal writes at once under one key: ${effects} effect, ${answers} answer; fifty writes at once at a version that is not there: ${conflicts} conflicts with the current version, ${overwritten} effects.`);
        if (effects !== 1 || answers !== 1 || conflicts !== 50 || overwritten !== 0)
            process.exitCode = 1;
        if (failure !== null) {
            console.error(failure);
            process.exitCode = 1;
        }
    }
    finally {
        await world.close();
    }
}
if (!server)
    console.log("TEST_DATABASE_URL is not set: PostgreSQL was not asked.");
//# sourceMappingURL=prove-model.js.map