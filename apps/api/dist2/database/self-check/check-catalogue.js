import { keyRules } from "./key-rules.js";
import { roleRules } from "./role-rules.js";
import { tableRules } from "./table-rules.js";
/** Every rule, in the order in which they are asked. */
export const catalogueRules = [...roleRules, ...tableRules, ...keyRules];
/** Asks the catalogue for offenders against every rule and gives one sentence for each; none when all is well. */
export async function catalogueOffences(rowsOf) {
    const offences = [];
    for (const { rule, offenders } of catalogueRules)
        for (const { offender } of await rowsOf(offenders))
            offences.push(`${rule}: not so for ${offender}`);
    return offences;
}
/** Throws, naming every offence, when row security would not hold. */
export async function requireFenced(rowsOf) {
    const offences = await catalogueOffences(rowsOf);
    if (offences.length > 0)
        throw new Error(["the database does not keep providers apart, so nothing is served:", ...offences].join("\n  "));
}
//# sourceMappingURL=check-catalogue.js.map