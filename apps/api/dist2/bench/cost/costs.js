import { getOperationAST, parse, validate } from "graphql";
import { createExecute, createExecutor } from "../../graph/index.js";
import { createGuard } from "../../graph/limits/guard-operation.js";
import { servedLimits } from "../../graph/limits/limits.js";
import { benchViewer } from "../filled/bench-viewer.js";
import { median } from "../median.js";
import { costQuestions } from "./cost-questions.js";
/** Asks each question some times, in turns, and gives what it was reckoned at beside the median of what it took. */
export async function priced(database, schema, rounds) {
    const presenter = {
        correlationId: () => "bench",
        report: (_, cause) => {
            throw cause;
        },
    };
    const execute = createExecute(schema, createExecutor(schema), database, presenter);
    const guard = createGuard({ schema, limits: servedLimits, introspection: "signed in" });
    const viewer = benchViewer(1);
    const taken = new Map();
    for (let round = 0; round < rounds + 3; round += 1) {
        for (const [name, text] of Object.entries(costQuestions)) {
            const began = performance.now();
            const { errors } = await execute({ id: name, text }, {}, viewer);
            if (errors)
                throw new Error(`${name}: ${errors[0]?.message}`);
            if (round > 2)
                taken.set(name, [...(taken.get(name) ?? []), performance.now() - began]);
        }
    }
    return Object.entries(costQuestions).map(([name, text]) => {
        const document = parse(text);
        const [mistake] = validate(schema, document);
        const operation = getOperationAST(document);
        if (mistake || !operation)
            throw new Error(`${name}: ${mistake?.message}`);
        const { points } = guard(document, operation, {}, { viewer });
        return { name, points, milliseconds: median(taken.get(name) ?? []) };
    });
}
//# sourceMappingURL=costs.js.map