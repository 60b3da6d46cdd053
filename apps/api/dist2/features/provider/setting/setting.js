/** A setting that is what the provider wrote, where that has the right shape. */
export const settingOf = (key, usual, expected, isRight) => ({
    ...{ key, usual, expected },
    read(value) {
        if (isRight(value))
            return value;
        throw new TypeError(`the setting ${key} cannot be read: ${JSON.stringify(value)}`);
    },
});
/** A whole number. @param least the smallest that can be set */
export const countSetting = (key, usual, { least = 0, most = Number.MAX_SAFE_INTEGER } = {}) => settingOf(...[key, usual], most < Number.MAX_SAFE_INTEGER
    ? `a whole number from ${least} to ${most}`
    : `a whole number from ${least}`, (value) => Number.isInteger(value) && value >= least && value <= most);
/** One of some words. */
export const wordSetting = (key, usual, words) => settingOf(key, usual, words.map((word) => `"${word}"`).join(" or "), (value) => words.includes(value));
/** Yes or no. */
export const flagSetting = (key, usual) => settingOf(key, usual, "true or false", (value) => typeof value === "boolean");
/** A list in which each item is of a shape. */
export const listOf = (isItem) => (value) => Array.isArray(value) &&
    value.every((item) => typeof item === "object" && item !== null && isItem(item));
//# sourceMappingURL=setting.js.map