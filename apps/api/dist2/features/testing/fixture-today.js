/** The day on which the fixture is looked at: its current cohort is in its second review point. */
export const fixtureToday = "2026-02-03";
//# sourceMappingURL=fixture-today.js.map