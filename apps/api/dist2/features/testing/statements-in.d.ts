/** Statements that ran, those that travelled together (`graph/reading/reader/together.ts`) counted one by one. */
export declare const statementsIn: (ran: readonly string[]) => number;
