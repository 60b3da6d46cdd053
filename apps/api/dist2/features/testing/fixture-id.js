/** The kinds of rows that a fixture makes; the order gives their ids. */
const kinds = [
    "provider",
    "hub",
    "school",
    "subject",
    "person",
    "role",
    "framework",
    "strand",
    "stage",
    "statement",
    "level",
    "cohort",
    "review-point",
    "trainee",
    "placement",
    "judgement",
    "observation",
];
/**
 * The id of the n-th row of a kind, the same in every run.
 * @example fixtureId("hub", 1) // => "00000000-0000-4000-8002-000000000001"
 */
export function fixtureId(kind, n) {
    const group = (0x8000 + kinds.indexOf(kind) + 1).toString(16);
    return `00000000-0000-4000-${group}-${n.toString(16).padStart(12, "0")}`;
}
//# sourceMappingURL=fixture-id.js.map