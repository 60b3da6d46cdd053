import { type PlanVerification, sha256, verifyPlan } from "@reviewpoint/domain/moderation";
import type { PackContent } from "../content/pack-content.js";
import { csvFiles } from "../files/csv-zip.js";

/** What was found when a pack was checked. */
export interface PackCheck {
  /** SHA-256 of the snapshot that is in the file. */
  readonly sha256: string;
  /** Whether that is the hash that was stated; null when none was. */
  readonly isStated: boolean | null;
  /** Files that are not what the snapshot gives, or are missing. */
  readonly differing: readonly string[];
  readonly samples: readonly { readonly exercise: string; readonly found: PlanVerification }[];
}

/**
 * Checks a pack: its hash, every file against the snapshot, and every sample whose seed was revealed, drawn once more.
 *
 * @param files The files of the archive by name; `null` where only the snapshot is checked.
 * @param stated The hash under which the pack was frozen; null where nobody stated it.
 */
export function checkPack(
  content: string,
  files: ReadonlyMap<string, string> | null,
  stated: string | null,
): PackCheck {
  const pack = JSON.parse(content) as PackContent;
  const found = sha256(content);
  const differing =
    files === null
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
export const packHolds = ({ isStated, differing, samples }: PackCheck): boolean =>
  isStated !== false && differing.length === 0 && samples.every(({ found }) => found.holds);
