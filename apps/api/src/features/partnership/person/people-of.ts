import type { SeenThing } from "@reviewpoint/domain/access";
import type { GraphContext } from "../../../graph/context.js";
import type { TypeGuards } from "../../../graph/guarding/guard.js";
import { bitsOf, type Masked } from "../../../graph/guarding/row-parts.js";
import { loadAll } from "../../../graph/reading/load.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { personRowById } from "./person.loader.js";
import type { ShownPerson } from "./person.type.js";
import { namedPerson, namelessPerson } from "./show-person.js";

/** A row, and the person whom it names. */
export interface PersonOfRow {
  readonly id: string | null;
  readonly row: Masked;
}

/** The part of the rows that names people. */
export interface NamingPart<Guards extends TypeGuards> {
  readonly guards: Guards;
  readonly part: keyof Guards & string;
}

/** The people whom rows name, without their names where the row may not show them: the row decides, and not the person. */
export async function peopleOf<Guards extends TypeGuards>(
  named: readonly PersonOfRow[],
  { guards, part }: NamingPart<Guards>,
  context: GraphContext,
): Promise<(ShownPerson | null)[]> {
  const { personId } = viewerOf(context);
  const bit = bitsOf(guards)[part];
  const guard = guards[part];
  const thing: SeenThing | undefined = guard?.kind === "row" ? guard.thing : undefined;
  const people = await loadAll(
    personRowById,
    named.map(({ id }) => id),
    context,
  );
  return people.map((person, index) => {
    if (person === null) return null;
    const isHidden = ((named[index]?.row.masked ?? 0) & bit) !== 0 && person.id !== personId;
    return isHidden ? namelessPerson(person, thing) : namedPerson(person);
  });
}
