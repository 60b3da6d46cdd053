import { type PlanVerification } from "@reviewpoint/domain/moderation";
/** What was found when a pack was checked. */
export interface PackCheck {
    /** SHA-256 of the snapshot that is in the file. */
    readonly sha256: string;
    /** Whether that is the hash that was stated; null when none was. */
    readonly isStated: boolean | null;
    /** Files that are not what the snapshot gives, or are missing. */
    readonly differing: readonly string[];
    readonly samples: readonly {
        readonly exercise: string;
        readonly found: PlanVerification;
    }[];
}
/**
 * Checks a pack: its hash, every file against the snapshot, and every sample whose seed was revealed, drawn once more.
 *
 * @param files The files of the archive by name; `null` where only the snapshot is checked.
 * @param stated The hash under which the pack was frozen; null where nobody stated it.
 */
export declare function checkPack(content: string, files: ReadonlyMap<string, string> | null, stated: string | null): PackCheck;
/** Whether nothing was found that is not as it should be. */
export declare const packHolds: ({ isStated, differing, samples }: PackCheck) => boolean;
