/** How many violations a report names; the others are counted, and all are in the errors file. */
export const mostNamed = 100;
//# sourceMappingURL=import-report.js.map