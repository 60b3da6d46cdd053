/** Says which sheets of a workbook somebody has hidden: nobody who fills in the file sees them, and they are not read. */
export function hiddenSheets(file) {
    const hidden = file.kind === "table" ? file.hiddenSheets : [];
    return hidden.length === 0 ? [] : [`Hidden sheets that were not read: ${hidden.join(", ")}.`];
}
//# sourceMappingURL=hidden-sheets.js.map