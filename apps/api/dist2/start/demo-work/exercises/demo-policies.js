const source = { title: "Handbook of the demo", confidence: "high", statedOn: "2026-09-01" };
/** Sixteen pieces, the highest and the lowest among them, and all of whoever is too far off. */
export const sixteenPieces = {
    ...{ code: "own", name: "Sixteen pieces of a subject", source, passMark: null },
    size: { kind: "fixed", pieces: 16 },
    mustIncludes: [
        { kind: "highest", pieces: 1 },
        { kind: "lowest", pieces: 1, above: null },
    ],
    ...{ mustIncludesCount: "within-size", minimums: [] },
    spread: [{ over: "mark", slices: 3, share: "equally" }],
    mayRelax: ["take-all-there-are"],
    escalation: [{ when: "outside-tolerance", extendTo: "same-assessor" }],
};
/** Two judges may be one apart. */
export const oneApart = {
    ...{ code: "own", name: "One apart at most", source, tolerance: "1", passMark: null },
    ...{ borderEscalates: false, singleMarks: "never", adjustment: null },
};
/** A policy that is in use elsewhere: ten pieces and more, spread over marks and assessors. */
export const presetInUse = "jcq";
//# sourceMappingURL=demo-policies.js.map