import type { ExecutionResult } from "graphql";
import type { Database } from "../../database/index.js";
import { databaseForTest } from "../../database/testing/database-for-test.js";
import { createExecute, createExecutor } from "../../graph/index.js";
import type { Viewer } from "../../identity/index.js";
import { buildGraphSchema } from "../build-graph-schema.js";
import { tables } from "../tables.js";
import { type FixtureSize, insertFixture } from "./fixture-provider.js";

/** A graph over a fixture, and what it says to its database. */
export interface GraphForTest {
  readonly database: Database;
  /** Answers a document; the statements that ran are left in `statements`, without `begin` and `commit`. */
  ask(
    text: string,
    viewer: Viewer | null,
    variables?: Readonly<Record<string, unknown>>,
  ): Promise<ExecutionResult>;
  readonly statements: readonly string[];
  close(): Promise<void>;
}

/** Opens a fresh database with a fixture of this size. Failures of ours are thrown rather than masked. */
export async function graphForTest(...sizes: readonly FixtureSize[]): Promise<GraphForTest> {
  const database = await databaseForTest({ tables });
  try {
    for (const size of sizes) await insertFixture(database, size);
  } catch (error) {
    await database.close();
    throw error;
  }
  const schema = buildGraphSchema();
  const failures: unknown[] = [];
  const presenter = {
    correlationId: () => "test",
    report: (_: object, cause: unknown) => void failures.push(cause),
  };
  // in tests a question of the app is known by its text
  const documents = { named: (text: string) => ({ id: text, text }) };
  const executor = createExecutor(schema);
  const execute = createExecute(schema, executor, database, presenter, { mayWrite: true, documents });
  let statements: string[] = [];
  return {
    database,
    get statements() {
      return statements;
    },
    async ask(text, viewer, variables = {}) {
      const heard: string[] = [];
      const stop = database.onStatement((sql) => heard.push(sql));
      const answer = await execute({ id: "test", text }, variables, viewer);
      stop();
      statements = heard.filter((sql) => !/^(begin|commit)\b/.test(sql));
      if (failures.length > 0) throw failures.splice(0)[0];
      return answer;
    },
    close: () => database.close(),
  };
}
