/** Who acts, as claims and the audit trail name them. */
export const actorOf = (viewer) => viewer.personId;
//# sourceMappingURL=actor.js.map