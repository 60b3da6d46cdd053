import { sha256, verifyPlan } from "@reviewpoint/domain/moderation";
import { csvFiles } from "../files/csv-zip.js";
/**
 * Checks a pack: its hash, every file against the snapshot, and every sample whose seed was revealed, drawn once more.
 *
 * @param files The files of the archive by name; `null` where only the snapshot is checked.
 * @param stated The hash under which the pack was frozen; null where nobody stated it.
 */
export function checkPack(content, files, stated) {
    const pack = JSON.parse(content);
    const found = sha256(content);
    const differing = files === null
        ? []
        : csvFiles(pack)
            .filter(({ name, text }) => files.get(name) !== text)
            .map(({ name }) => name);
    return {
        ...{ sha256: found, isStated: stated === null ? null : found === stated.toLowerCase(), differing },
        samples: pack.samples.map(({ exercise, population, plan, commitment }) => ({
            exercise,
            found: verifyPlan(population, plan, commitment),
        })),
    };
}
/** Whether nothing was found that is not as it should be. */
export const packHolds = ({ isStated, differing, samples }) => isStated !== false && differing.length === 0 && samples.every(({ found }) => found.holds);
//# sourceMappingURL=check-pack.js.map