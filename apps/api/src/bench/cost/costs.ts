import { getOperationAST, type GraphQLSchema, parse, validate } from "graphql";
import type { Database } from "../../database/index.js";
import { createExecute, createExecutor } from "../../graph/index.js";
import { createGuard } from "../../graph/limits/guard-operation.js";
import { servedLimits } from "../../graph/limits/limits.js";
import { benchViewer } from "../filled/bench-viewer.js";
import { median } from "../median.js";
import { costQuestions } from "./cost-questions.js";

/** A question with the points it was reckoned at and the time it took. */
export interface Priced {
  readonly name: string;
  readonly points: number;
  readonly milliseconds: number;
}

/** Asks each question some times, in turns, and gives what it was reckoned at beside the median of what it took. */
export async function priced(database: Database, schema: GraphQLSchema, rounds: number): Promise<Priced[]> {
  const presenter = {
    correlationId: () => "bench",
    report: (_: object, cause: unknown) => {
      throw cause;
    },
  };
  const execute = createExecute(schema, createExecutor(schema), database, presenter);
  const guard = createGuard({ schema, limits: servedLimits, introspection: "signed in" });
  const viewer = benchViewer(1);
  const taken = new Map<string, number[]>();
  for (let round = 0; round < rounds + 3; round += 1) {
    for (const [name, text] of Object.entries(costQuestions)) {
      const began = performance.now();
      const { errors } = await execute({ id: name, text }, {}, viewer);
      if (errors) throw new Error(`${name}: ${errors[0]?.message}`);
      if (round > 2) taken.set(name, [...(taken.get(name) ?? []), performance.now() - began]);
    }
  }
  return Object.entries(costQuestions).map(([name, text]) => {
    const document = parse(text);
    const [mistake] = validate(schema, document);
    const operation = getOperationAST(document);
    if (mistake || !operation) throw new Error(`${name}: ${mistake?.message}`);
    const { points } = guard(document, operation, {}, { viewer });
    return { name, points, milliseconds: median(taken.get(name) ?? []) };
  });
}
