import { inclusionSentence } from "@reviewpoint/domain/moderation";
/** A piece in words; what was given, and why it is in, are told together or not at all. */
export function showPiece(row, policy, nameOf) {
    const { flags, reasons, value, ...shown } = row;
    return {
        ...shown,
        sealed: row.isOpen ? null : "What was given stays hidden until you have judged every piece on your desk.",
        firstMark: value,
        bandName: row.bandCode === null ? null : nameOf({ over: "band", value: row.bandCode }),
        flags: flags ?? [],
        reasons: (reasons ?? []).map((reason) => inclusionSentence(reason, policy, nameOf)),
    };
}
//# sourceMappingURL=show-piece.js.map