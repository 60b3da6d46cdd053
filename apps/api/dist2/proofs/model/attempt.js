/** One of the things that there are; undefined where there is none. */
export const oneOf = (items, choice) => items[choice % Math.max(1, items.length)];
/** The first refusal whose condition holds; null where none does. */
export const firstOf = (...refusals) => refusals.find(([holds]) => holds)?.[1] ?? null;
//# sourceMappingURL=attempt.js.map