/** Statements that ran, those that travelled together (`graph/reading/reader/together.ts`) counted one by one. */
export const statementsIn = (ran) => ran.reduce((sum, sql) => sum + Math.max(1, sql.split(" part)").length - 1), 0);
//# sourceMappingURL=statements-in.js.map