import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Database } from "../../../database/index.js";
import { buildGraphSchema } from "../../../features/build-graph-schema.js";
import { checkMatrix, differs, type MatrixPart } from "../check-matrix.js";
import { matrixLines } from "../matrix/lines.js";
import type { HeldRole } from "../outcome.js";
import { deletions } from "./deletions.js";
import type { Mutant } from "./mutant.js";
import { metBy, without } from "./taken-away.js";

/**
 * Every semi-join of a scope and everything that masks a row, taken away in turn. First those lines are asked of which one
 * is known to come by the guard, and those people whom a missing scope would let through; then everybody; and what still
 * goes unnoticed, the whole matrix.
 *
 * @param database filled for the matrix; the features have to be loaded by `switched-modules`.
 */
export function scopeMutants(database: Database): Mutant[] {
  let known: ReturnType<typeof linesThatMeet> | null = null;
  return namesOfGuards().map((name) => ({
    name,
    async isNoticed() {
      known ??= linesThatMeet(database);
      const meeting = (await known).get(name);
      return without(name, async () => {
        const schema = buildGraphSchema();
        const lines: MatrixPart["lines"] = ({ field }) => meeting?.has(field) ?? false;
        for (const part of [{ lines, askers: isUnrelated, taken: () => false }, { lines }, {}]) {
          if (await differs(database, schema, part)) return true;
        }
        return false;
      });
    },
  }));
}

const isUnrelated = ({ role, relation }: HeldRole) =>
  ["none", "left"].includes(relation) && ["mentor", "lead-mentor", "exam-board", "trainee"].includes(role);

/** People who between them come by most guards: one for each way to the target, and one to whom much is masked. */
const few: readonly string[] = [
  ...["trainee own", "mentor caseload", "mentor school", "lead-mentor subject", "moderator subject"],
  ...["hub-director hub", "leadership-team provider", "exam-board provider", "provider-admin provider"],
];

/** Which guards are come by when each line is asked by itself. */
async function linesThatMeet(database: Database): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const schema = buildGraphSchema();
  const found = new Map<string, Set<string>>();
  for (const { field } of matrixLines) {
    const met = await metBy(() =>
      checkMatrix(database, schema, {
        lines: (line) => line.field === field,
        askers: ({ role, relation }) => few.includes(`${role} ${relation}`),
        taken: () => false,
      }),
    );
    for (const name of met) found.set(name, (found.get(name) ?? new Set()).add(field));
  }
  return found;
}

function namesOfGuards(): string[] {
  const features = fileURLToPath(new URL("../../../features/", import.meta.url));
  const files = readdirSync(features, { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => file.endsWith(".js"))
    .toSorted()
    .flatMap((file) => deletions(file, readFileSync(join(features, file), "utf8")).map(({ name }) => name));
}
