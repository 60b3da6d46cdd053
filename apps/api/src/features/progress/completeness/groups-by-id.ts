import type { GraphContext } from "../../../graph/context.js";
import { type Batch, loadAll } from "../../../graph/reading/load.js";
import { hubById } from "../../partnership/hub/hub.loader.js";
import { personById } from "../../partnership/person/person.loader.js";
import { schoolById } from "../../partnership/school/school.loader.js";
import { subjectById } from "../../partnership/subject/subject.loader.js";
import type { CohortFrame } from "../narrowing/narrowing.js";
import type { CompletenessDimension } from "./completeness-dimension.enum.js";

/** Whatever a group is: a school, an assessor, a hub, a subject or a strand. */
export interface Group {
  readonly id: string;
  readonly name: string | null;
  /** Order among strands; groups of other kinds go by name. */
  readonly position?: number;
}

const batchOf: Readonly<Record<Exclude<CompletenessDimension, "STRAND">, Batch<string, Group | null>>> = {
  SCHOOL: schoolById,
  ASSESSOR: personById,
  HUB: hubById,
  SUBJECT: subjectById,
};

/** The rows that group ids stand for. */
export async function groupsById(
  by: CompletenessDimension,
  ids: readonly (string | null)[],
  frame: CohortFrame,
  context: GraphContext,
): Promise<Map<string, Group>> {
  const known = ids.filter((id) => id !== null);
  const groups =
    by === "STRAND"
      ? frame.strands
      : known.length === 0
        ? []
        : (await loadAll(batchOf[by], known, context)).filter((group) => group !== null);
  return new Map(groups.map((group) => [group.id, group]));
}

/** By position or by name; the group of those without one last. */
export function groupsInOrder(a: Group | null, b: Group | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (a.position !== undefined && b.position !== undefined) return a.position - b.position;
  const [one, other] = [a.name ?? "", b.name ?? ""];
  return one < other ? -1 : Number(one > other);
}
