import sql, { empty, join } from "sql-template-tag";
import { traineesWithin } from "../../partnership/trainee/trainee-scope.js";
import { linkedThings } from "./linked-things.js";
/**
 * The condition that a row of `evidence_link`, beside its `trainee`, leads to something that the viewer may read as evidence:
 * whoever may read what a file is evidence of may have the file.
 */
export function readableLink(viewer) {
    const things = Object.values(linkedThings);
    const ways = things.map(({ column, reading, also }) => sql `(${column} is not null and ${traineesWithin(viewer, [reading])}
      ${also ? sql `and ${also(viewer)}` : empty})`);
    return join(ways, " or ");
}
//# sourceMappingURL=readable-link.js.map