import { type IsoDate, isoDate } from "../calendar/index.js";
import type { Framework } from "./framework.js";

/**
 * The version of a framework that is judged against on a day: the last that had become valid.
 *
 * @param versions Versions of one framework, in any order.
 * @returns null before the first became valid.
 * @throws RangeError when a day does not exist, or when two versions become valid on the same day.
 * @example
 * frameworkVersionOn([{ version: "2025-26", validFrom: "2025-09-01" }, { version: "2026-27", validFrom: "2026-09-01" }], "2026-08-31")?.version // => "2025-26"
 */
export function frameworkVersionOn<Version extends Pick<Framework, "version" | "validFrom">>(
  versions: readonly Version[],
  date: IsoDate,
): Version | null {
  isoDate(date);
  let valid: Version | null = null;
  for (const version of versions) {
    if (isoDate(version.validFrom) > date) continue;
    if (valid?.validFrom === version.validFrom) {
      throw new RangeError(
        `versions ${valid.version} and ${version.version} both become valid on ${valid.validFrom}`,
      );
    }
    if (valid === null || version.validFrom > valid.validFrom) valid = version;
  }
  return valid;
}
