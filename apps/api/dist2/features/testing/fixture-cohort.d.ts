/** A cohort of the fixture, and the windows of its three review points. */
export interface FixtureCohort {
    readonly number: number;
    readonly year: number;
    readonly windows: readonly (readonly [string, string])[];
}
export declare const fixtureCohorts: readonly FixtureCohort[];
