/** Statements of an import may take longer than those of a request, in milliseconds. */
export const importLimits = { statementTimeout: 60_000 };
/** What a landing needs, of one provider and in one transaction. */
export function landingContext({ today, now, newId }, unit, providerId) {
    return { unit, providerId, today, now, newId };
}
//# sourceMappingURL=surroundings.js.map