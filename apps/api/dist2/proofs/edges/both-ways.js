/** Why a relation of the tables is not shown from both sides. */
export const reasons = {
    part: "a part of what it belongs to: met there, and nowhere else",
    writer: "who wrote it down is told by the audit trail: auditTrail(filter: { actorId })",
    counted: "kept for counting and for scopes: what it counts is met through trainees",
    account: "of how people sign in: no row of it is in the graph",
    roles: "roles are read by those who give them: roleHoldings(filter: { personId })",
    moderation: "met through its exercise, by those who may see what is judged a second time",
    recovery: "met through its trainee by those who may read what was done",
    evidence: "a file is met through what it is evidence of, by those who may read that; until then it is its author's own",
    board: "met through its board by those who may read boards: boards, frozenThings(boardId)",
    self: "a trainee is shown as one: the person leads to the trainee (relations: [SELF])",
    filtered: "listed by a filter: assignments(filter: { cohort, subject })",
};
//# sourceMappingURL=both-ways.js.map