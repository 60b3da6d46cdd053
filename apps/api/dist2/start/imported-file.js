/**
 * One line of progress.
 * @example importedFile("weald", { fileName: "schools.csv", report: { read: 3, added: 2, changed: 1 } }) // => "  weald/schools.csv: 3 rows, 2 new, 1 changed"
 */
export function importedFile(slug, { fileName, report }) {
    const name = `  ${slug}/${fileName}`;
    return report
        ? `${name}: ${report.read} rows, ${report.added} new, ${report.changed} changed`
        : `${name} …`;
}
//# sourceMappingURL=imported-file.js.map