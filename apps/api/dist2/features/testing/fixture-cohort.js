export const fixtureCohorts = [2024, 2025].map((year, index) => ({
    ...{ number: index + 1, year },
    windows: [
        [`${year}-11-10`, `${year}-11-21`],
        [`${year + 1}-01-26`, `${year + 1}-02-06`],
        [`${year + 1}-05-11`, `${year + 1}-05-22`],
    ],
}));
//# sourceMappingURL=fixture-cohort.js.map