/**
 * The README's first command, proved in a clean clone of what is committed: as whoever runs this, and, when that is
 * root, as an ordinary user with nothing but Node and npm. CLEAN_CLONE_DATABASE_URL names an empty PostgreSQL
 * database on which it is proved too. Closes with `N passed, N failed`.
 */
import { inCleanClone } from "./clean-clone/clone.mjs";
import { ourselves, withOrdinaryUser } from "./clean-clone/people.mjs";
import { proveTheReadme } from "./clean-clone/proofs.mjs";

const url = process.env.CLEAN_CLONE_DATABASE_URL;
const visitor = ourselves();

const counts = await inCleanClone(visitor, async (folder) => [
  await proveTheReadme(folder, visitor),
  ...(url
    ? [
        await proveTheReadme(
          folder,
          visitor,
          { DATABASE_URL: url, DATA_DIR: ".data-postgresql" },
          "PostgreSQL",
        ),
      ]
    : []),
]);
if (visitor.title === "root") {
  counts.push(
    await withOrdinaryUser((person) => inCleanClone(person, (folder) => proveTheReadme(folder, person))),
  );
}

const sum = (field) => counts.reduce((total, count) => total + count[field], 0);
console.log(`${sum("passed")} passed, ${sum("failed")} failed`);
process.exitCode = sum("failed") > 0 ? 1 : 0;
