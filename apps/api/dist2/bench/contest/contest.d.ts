/**
 * Asks the same questions of our graph and of PostGraphile over the same rows, in turns, and gives a figure for each. Both
 * speak to the database as the app's role, for one provider, with row security on: that is asked of both first.
 *
 * @param trainees of the provider that is served, fewer than the tables hold
 */
export declare function contest(url: string, trainees: number, rounds: number): Promise<string[]>;
