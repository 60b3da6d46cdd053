/** The middle one of some numbers; of two middle ones, the higher. @throws RangeError for none */
export function median(numbers) {
    const middle = [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
    if (middle === undefined)
        throw new RangeError("median requires at least one number");
    return middle;
}
//# sourceMappingURL=median.js.map