const mebibyte = 1024 * 1024;
export const fileLimits = {
    text: 256 * mebibyte,
    workbook: 64 * mebibyte,
    unpacked: 512 * mebibyte,
    ratio: 200,
    parts: 2_000,
    sharedText: 48 * mebibyte,
    json: 16 * mebibyte,
    row: 2 * mebibyte,
    columns: 500,
};
//# sourceMappingURL=limits.js.map