import { compareInstants } from "@reviewpoint/domain/calendar";
/** Whether a link stood at an instant; at null, which is now. */
export function isLinkedAt({ recordedAt, withdrawnAt }, asOf) {
    return isKnownBy(recordedAt, asOf) && (withdrawnAt === null || !isKnownBy(withdrawnAt, asOf));
}
/** Whether something recorded at an instant was known at another; at null, which is now, everything is. */
export function isKnownBy(recordedAt, asOf) {
    return asOf === null || compareInstants(recordedAt, asOf) <= 0;
}
//# sourceMappingURL=known-by.js.map