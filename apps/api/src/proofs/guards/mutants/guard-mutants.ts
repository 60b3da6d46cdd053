import type { SeenThing } from "@reviewpoint/domain/access";
import type { Database } from "../../../database/index.js";
import { buildGraphSchema } from "../../../features/build-graph-schema.js";
import { roomGuards } from "../../../features/guards.js";
import { anyMember, type Guard, withRow } from "../../../graph/guarding/guard.js";
import { checkMatrix } from "../check-matrix.js";
import type { MatrixLine } from "../matrix/lines.js";
import type { Mutant } from "./mutant.js";

type Changeable = Record<string, Record<string, Guard>>;

/** Every guard of the rooms' tables, and all that arguments ask besides, each taken away in turn. */
export function guardMutants(database: Database): Mutant[] {
  return (roomGuards as readonly Changeable[]).flatMap((room) =>
    Object.entries(room).flatMap(([type, guards]) =>
      Object.entries(guards).flatMap(([field, guard]) => {
        if (guard.kind !== "act" && guard.kind !== "row") return [];
        const name = `${type}.${field}`;
        const open = type === "Query" ? anyMember : (withRow(field)[field] as Guard);
        const whole = mutant(database, name, guard.thing, guards, field, { ...open });
        const parts = Object.entries(guard.besides).map(([place, thing]) => {
          const { [place]: _, ...besides } = guard.besides;
          return mutant(database, `${name}(${place})`, thing, guards, field, { ...guard, besides });
        });
        return [whole, ...parts];
      }),
    ),
  );
}

function mutant(
  database: Database,
  name: string,
  thing: SeenThing,
  guards: Record<string, Guard>,
  field: string,
  changed: Guard,
): Mutant {
  return {
    name: `the guard ${name}`,
    async isNoticed() {
      const before = guards[field] as Guard;
      guards[field] = changed;
      try {
        return await differs(database, name, thing);
      } finally {
        guards[field] = before;
      }
    },
  };
}

/** Asks the line itself: of somebody from whom the thing is taken away, and if that does not tell, of everybody. */
async function differs(database: Database, name: string, thing: SeenThing): Promise<boolean> {
  const schema = buildGraphSchema();
  const lines = ({ field }: MatrixLine) => field === name;
  const same = (one: SeenThing) => one.act === thing.act && one.field === thing.field;
  const parts = [
    { lines, askers: () => false, taken: same },
    { lines, askers: () => true, taken: () => false },
  ];
  for (const part of parts) if ((await checkMatrix(database, schema, part)).differing.length > 0) return true;
  return false;
}
