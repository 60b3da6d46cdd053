/** A violation in a row, with the column it is in. */
export function violationAt(row, code, column, value, remedy) {
    return { code, sheet: row.sheet, row: row.number, column, value, remedy };
}
//# sourceMappingURL=violation-at.js.map