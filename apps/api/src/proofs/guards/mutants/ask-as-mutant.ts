import { openAt } from "../../../database/open-database.js";
import { buildGraphSchema } from "../../../features/build-graph-schema.js";
import { checkMatrix, type MatrixPart, tables } from "../check-matrix.js";

/** Asks the matrix of a database that is filled already: first those whom a missing scope would let through, then all. */
const [, , url = ""] = process.argv;
const address = { url, isOurs: false, publish: () => {}, close: async () => {} };
const database = await openAt(address, { tables });
const schema = buildGraphSchema();
const unrelated: MatrixPart = {
  askers: ({ role, relation }) =>
    ["none", "left"].includes(relation) && ["mentor", "lead-mentor", "exam-board", "trainee"].includes(role),
};
let differing: readonly string[] = [];
for (const part of [unrelated, {}]) {
  if (differing.length === 0) ({ differing } = await checkMatrix(database, schema, part));
}
await database.close();
console.log(`${differing[0] ?? ""}\n${differing.length} differ`);
