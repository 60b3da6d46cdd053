/** A cohort of the fixture, and the windows of its three review points. */
export interface FixtureCohort {
  readonly number: number;
  readonly year: number;
  readonly windows: readonly (readonly [string, string])[];
}

export const fixtureCohorts: readonly FixtureCohort[] = [2024, 2025].map((year, index) => ({
  ...{ number: index + 1, year },
  windows: [
    [`${year}-11-10`, `${year}-11-21`],
    [`${year + 1}-01-26`, `${year + 1}-02-06`],
    [`${year + 1}-05-11`, `${year + 1}-05-22`],
  ],
}));
