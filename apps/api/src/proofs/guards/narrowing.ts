import {
  accessActs,
  accessPolicy,
  type AccessRole,
  type SeenThing,
  type Tightening,
} from "@reviewpoint/domain/access";
import { type MatrixLine, matrixLines } from "./matrix/lines.js";
import { type HeldRole, parentOf } from "./outcome.js";

/** Every act and sensitive field that some line of the matrix asks for. */
export const thingsTaken: readonly SeenThing[] = [
  ...new Map(
    matrixLines.flatMap(({ thing }) =>
      thing === null ? [] : [{ act: thing.act }, thing].map((one) => [JSON.stringify(one), one] as const),
    ),
  ).values(),
];

/** Sensitive fields that the tables know and no line of the matrix asks for. */
export function unaskedThings(): string[] {
  const asked = new Set(matrixLines.map(({ thing }) => (thing ? `${thing.act} ${thing.field ?? ""}` : "")));
  return Object.entries(accessActs).flatMap(([act, { fields }]) =>
    fields.map((field) => `${act} ${field}`).filter((thing) => !asked.has(thing)),
  );
}

/**
 * Those from whom things are taken away: whoever sees most of the target and, for what that one never had, whoever sees
 * most of the rest.
 */
export const narrowable = [
  { role: "provider-admin", relation: "provider" },
  { role: "leadership-team", relation: "provider" },
  { role: "lead-mentor", relation: "subject" },
] as const satisfies readonly HeldRole[];

/**
 * Whether a role is the one that a line is taken from: the first that has what is read, and that by which it is met. What
 * is written is asked of the first alone, for it is refused to most of the others anyhow.
 */
export function isNarrowed(line: MatrixLine, role: AccessRole): boolean {
  const isWrite = line.field.startsWith("Mutation.");
  const having = isWrite ? undefined : narrowable.find((one) => has(line, one.role));
  return (having ?? narrowable[0]).role === role;
}

function has(line: MatrixLine, role: AccessRole): boolean {
  const parent = parentOf(line);
  return line.cells[role] !== "-" && (parent === null || has(parent, role));
}

/** Two roles of one person: the first of them reaches the target, the other one somebody else. */
export const partly = [
  { role: "lead-mentor", relation: "subject" },
  { role: "hub-director", relation: "none" },
] as const satisfies readonly HeldRole[];

/** The rules by which a provider takes one thing away from a role. */
export function taking({ act, field }: SeenThing, { role }: Pick<HeldRole, "role">): Tightening[] {
  return (["self", "subject", "provider"] as const)
    .filter((relation) => accessPolicy.tables[role][relation]?.[act] !== undefined)
    .map((relation) => ({ role, relation, act, line: field === undefined ? "deny" : { mask: [field] } }));
}
