import type { AccessAct } from "../act.js";
import type { AccessLine } from "../line.js";
import type { AccessTables } from "../policy.js";
import { livingRelations } from "../relation.js";
import type { AccessRole } from "../role.js";
import type { LivingTie, Tie } from "./tie.js";

/** A line that lets an act happen, and the tie that it is written for. */
export interface OpenLine {
  readonly tie: LivingTie;
  readonly line: AccessLine;
}

/** The lines that these ties have for an act. */
export function openLines(ties: readonly Tie[], act: AccessAct, tables: AccessTables): OpenLine[] {
  return ties.flatMap((tie) => {
    if (!isLiving(tie)) return [];
    const line = tables[tie.role][tie.relation]?.[act];
    return line === undefined ? [] : [{ tie, line }];
  });
}

/** The lines that a role has for an act, through whatever relation, the nearest first. */
export function linesOfRole(role: AccessRole, act: AccessAct, tables: AccessTables): OpenLine[] {
  return openLines(
    livingRelations.map((relation) => ({ role, relation })),
    act,
    tables,
  );
}

const isLiving = (tie: Tie): tie is LivingTie => tie.relation !== "ended" && tie.relation !== "none";
