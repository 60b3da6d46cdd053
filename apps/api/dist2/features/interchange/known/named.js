import { wordKey } from "@reviewpoint/domain/interchange";
/** Things found by name and code, whatever their case. */
export function byWord(all) {
    return new Map([
        ...all.map((one) => [wordKey(one.name), one]),
        ...all.map((one) => [wordKey(one.code), one]),
    ]);
}
/** The names that can be written, as a sentence. */
export function writeOneOf(known) {
    const names = [...new Set([...known.values()].map(({ name }) => name))].sort();
    return names.length === 0
        ? "None is set up yet: add it to the provider's setup file first."
        : `Write one of: ${names.join(", ")}.`;
}
//# sourceMappingURL=named.js.map