/** A relation of the tables, as the graph shows it from either side: `Type.field`, whose type is the other side's. */
export interface BothWays {
    readonly there: string;
    readonly back: string;
}
/** Why a relation of the tables is not shown from both sides. */
export declare const reasons: {
    readonly part: "a part of what it belongs to: met there, and nowhere else";
    readonly writer: "who wrote it down is told by the audit trail: auditTrail(filter: { actorId })";
    readonly counted: "kept for counting and for scopes: what it counts is met through trainees";
    readonly account: "of how people sign in: no row of it is in the graph";
    readonly roles: "roles are read by those who give them: roleHoldings(filter: { personId })";
    readonly moderation: "met through its exercise, by those who may see what is judged a second time";
    readonly recovery: "met through its trainee by those who may read what was done";
    readonly evidence: "a file is met through what it is evidence of, by those who may read that; until then it is its author's own";
    readonly board: "met through its board by those who may read boards: boards, frozenThings(boardId)";
    readonly self: "a trainee is shown as one: the person leads to the trainee (relations: [SELF])";
    readonly filtered: "listed by a filter: assignments(filter: { cohort, subject })";
};
export type OneWay = keyof typeof reasons;
