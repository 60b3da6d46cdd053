import { type AccessRole, type SeenThing, type Tightening } from "@reviewpoint/domain/access";
import { type MatrixLine } from "./matrix/lines.js";
import { type HeldRole } from "./outcome.js";
/** Every act and sensitive field that some line of the matrix asks for. */
export declare const thingsTaken: readonly SeenThing[];
/** Sensitive fields that the tables know and no line of the matrix asks for. */
export declare function unaskedThings(): string[];
/**
 * Those from whom things are taken away: whoever sees most of the target and, for what that one never had, whoever sees
 * most of the rest.
 */
export declare const narrowable: readonly [{
    readonly role: "provider-admin";
    readonly relation: "provider";
}, {
    readonly role: "leadership-team";
    readonly relation: "provider";
}, {
    readonly role: "lead-mentor";
    readonly relation: "subject";
}];
/**
 * Whether a role is the one that a line is taken from: the first that has what is read, and that by which it is met. What
 * is written is asked of the first alone, for it is refused to most of the others anyhow.
 */
export declare function isNarrowed(line: MatrixLine, role: AccessRole): boolean;
/** Two roles of one person: the first of them reaches the target, the other one somebody else. */
export declare const partly: readonly [{
    readonly role: "lead-mentor";
    readonly relation: "subject";
}, {
    readonly role: "hub-director";
    readonly relation: "none";
}];
/** The rules by which a provider takes one thing away from a role. */
export declare function taking({ act, field }: SeenThing, { role }: Pick<HeldRole, "role">): Tightening[];
