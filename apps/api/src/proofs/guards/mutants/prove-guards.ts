import { parseArgs } from "node:util";
import type { Database } from "../../../database/index.js";
import { openAt } from "../../../database/open-database.js";
import { addressForTest } from "../../../database/testing/database-for-test.js";
import { tables } from "../../../features/tables.js";
import { writeCanaries } from "../../isolation/canary-rows.js";
import { first, second } from "../../isolation/isolation.js";
import { fillForMatrix } from "../check-matrix.js";
import { guardMutants } from "./guard-mutants.js";
import type { Mutant } from "./mutant.js";
import { policyMutants } from "./policy-mutants.js";
import { scopeMutants } from "./scope-mutants.js";

/**
 * `npm run prove`: takes away each guard of the graph, each scope and mask, and each row-security policy in turn, and
 * names those whose loss neither the authorisation matrix nor the isolation suite notices. `--mutants <text>` takes those
 * whose name holds the text. On PostgreSQL where TEST_DATABASE_URL names a server, else on the embedded database.
 */
const { values } = parseArgs({
  options: { rounds: { type: "string" }, mutants: { type: "string", default: "" } },
});

async function opened(fill: (database: Database) => Promise<void>) {
  const address = await addressForTest();
  const database = await openAt(address, { tables });
  await fill(database);
  return { database, url: address.url };
}

async function survivorsOf(kind: string, all: readonly Mutant[]): Promise<void> {
  const mutants = all.filter(({ name }) => name.includes(values.mutants));
  if (mutants.length === 0) return;
  const survivors: string[] = [];
  for (const { name, isNoticed } of mutants) {
    if (await isNoticed()) continue;
    survivors.push(name);
    console.error(`survived: ${name}`);
  }
  console.log(
    `figure: ${mutants.length} ${kind} were taken away in turn; the loss of ${survivors.length} went unnoticed.`,
  );
  if (survivors.length > 0) process.exitCode = 1;
}

const matrix = await opened(fillForMatrix);
await survivorsOf("guards of fields and arguments", guardMutants(matrix.database));
await survivorsOf("scopes and masks", scopeMutants(matrix.url));
await matrix.database.close();
const isolation = await opened(async (database) => {
  for (const provider of [first, second]) await writeCanaries(database, provider);
});
await survivorsOf("row-security policies", await policyMutants(isolation.database, [first, second]));
await isolation.database.close();
