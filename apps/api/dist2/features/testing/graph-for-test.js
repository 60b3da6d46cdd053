import { databaseForTest } from "../../database/testing/database-for-test.js";
import { createExecute, createExecutor } from "../../graph/index.js";
import { buildGraphSchema } from "../build-graph-schema.js";
import { tables } from "../tables.js";
import { insertFixture } from "./fixture-provider.js";
/** Opens a fresh database with a fixture of this size. Failures of ours are thrown rather than masked. */
export async function graphForTest(...sizes) {
    const database = await databaseForTest({ tables });
    try {
        for (const size of sizes)
            await insertFixture(database, size);
    }
    catch (error) {
        await database.close();
        throw error;
    }
    const schema = buildGraphSchema();
    const failures = [];
    const presenter = {
        correlationId: () => "test",
        report: (_, cause) => void failures.push(cause),
    };
    // in tests a question of the app is known by its text
    const documents = { named: (text) => ({ id: text, text }) };
    const executor = createExecutor(schema);
    const execute = createExecute(schema, executor, database, presenter, { mayWrite: true, documents });
    let statements = [];
    return {
        database,
        get statements() {
            return statements;
        },
        async ask(text, viewer, variables = {}) {
            const heard = [];
            const stop = database.onStatement((sql) => heard.push(sql));
            const answer = await execute({ id: "test", text }, variables, viewer);
            stop();
            statements = heard.filter((sql) => !/^(begin|commit)\b/.test(sql));
            if (failures.length > 0)
                throw failures.splice(0)[0];
            return answer;
        },
        close: () => database.close(),
    };
}
//# sourceMappingURL=graph-for-test.js.map