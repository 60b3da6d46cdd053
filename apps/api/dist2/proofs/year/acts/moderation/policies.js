const source = { title: "Handbook of the year", confidence: "high", statedOn: "2026-09-01" };
/** Two pieces of every assessor at least, and all of whoever differs. */
export const samplingPolicy = {
    ...{ code: "own", name: "Two of everybody", source, passMark: 3 },
    size: { kind: "share", percent: 20, atLeast: 4, atMost: null },
    mustIncludes: [{ kind: "flag", flag: "on-recovery-plan" }],
    mustIncludesCount: "on-top",
    minimums: [{ by: ["assessor"], atLeast: 2, flag: null }],
    spread: [{ over: "mark", slices: 3, share: "equally" }],
    mayRelax: ["take-whole-group", "grow-for-minimums", "take-all-there-are"],
    escalation: [
        { when: "outside-tolerance", extendTo: "same-assessor" },
        { when: "concern-raised", extendTo: "same-assessor" },
    ],
};
/** Nothing may differ; whoever differs in one direction by about as much is moved together. */
export const outcomePolicy = {
    ...{ code: "own", name: "Moved together", source, tolerance: "0", passMark: "3", borderEscalates: true },
    ...{ singleMarks: "may-change", adjustment: { leastPieces: 2, mostSpread: "1" } },
};
//# sourceMappingURL=policies.js.map