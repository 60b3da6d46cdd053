import type { SeenThing } from "@reviewpoint/domain/access";
import type { Database } from "../../../database/index.js";
import { buildGraphSchema } from "../../../features/build-graph-schema.js";
import { roomGuards } from "../../../features/guards.js";
import { anyMember, type Guard, withRow } from "../../../graph/guarding/guard.js";
import { differs, type MatrixPart } from "../check-matrix.js";
import { fieldsAskedWith } from "./fields-asked-with.js";
import type { Mutant } from "./mutant.js";

type Room = Record<string, Record<string, Guard>>;
const rooms = roomGuards as readonly Room[];

/** A guard of a room's table, or what one of its arguments asks besides. */
interface Place {
  readonly room: Room;
  readonly type: string;
  readonly field: string;
  readonly argument: string | null;
  readonly thing: SeenThing;
}

const nameOf = ({ type, field, argument }: Place) =>
  argument === null ? `${type}.${field}` : `${type}.${field}(${argument})`;

/** Every guard of the rooms' tables, and all that arguments ask besides, each taken away in turn. */
export function guardMutants(database: Database): Mutant[] {
  return places().map((place) => ({
    name: `the guard ${nameOf(place)}`,
    isNoticed: () => without([place], () => isTold(database, place)),
    keptBy: () => fencesOf(database, place),
  }));
}

function places(): Place[] {
  return rooms.flatMap((room) =>
    Object.entries(room).flatMap(([type, guards]) =>
      Object.entries(guards).flatMap(([field, guard]) => {
        if (guard.kind !== "act" && guard.kind !== "row") return [];
        const whole = { room, type, field, argument: null, thing: guard.thing };
        const besides = Object.entries(guard.besides);
        return [whole, ...besides.map(([argument, thing]) => ({ ...whole, argument, thing }))];
      }),
    ),
  );
}

/** Asks the line itself: of those from whom the thing is taken away, and if that does not tell, of everybody. */
async function isTold(database: Database, place: Place): Promise<boolean> {
  const schema = buildGraphSchema();
  const lines: MatrixPart["lines"] = ({ field }) => field === nameOf(place);
  const { act, field } = place.thing;
  const taken: MatrixPart["taken"] = (one) => one.act === act && one.field === field;
  return (
    (await differs(database, schema, { lines, askers: () => false, taken })) ||
    (await differs(database, schema, { lines, askers: () => true, taken: () => false }))
  );
}

/**
 * The fences that keep what a guard keeps: those of fields asked with it that ask the same act. They are named where the
 * guard alone keeps the line when they are gone, and where the line is lost with all of them; else there are none.
 */
async function fencesOf(database: Database, place: Place): Promise<readonly string[]> {
  const askedWith = fieldsAskedWith(nameOf(place), buildGraphSchema());
  const fences = places().filter(
    (one) =>
      one.argument === null &&
      askedWith.has(nameOf(one)) &&
      nameOf(one) !== nameOf(place) &&
      one.thing.act === place.thing.act,
  );
  if (fences.length === 0 || (await without(fences, () => isTold(database, place)))) return [];
  const isLost = await without([...fences, place], () => isTold(database, place));
  return isLost ? fences.map(nameOf) : [];
}

/** Does something while some guards are open, and puts them back. */
async function without<Result>(gone: readonly Place[], doing: () => Promise<Result>): Promise<Result> {
  const closing = gone.map(open);
  try {
    return await doing();
  } finally {
    for (const close of closing.toReversed()) close();
  }
}

/**
 * Opens a guard where its table is held, and in a new table for whoever looks it up: what follows from a table is kept
 * with it.
 *
 * @returns what puts it back.
 */
function open({ room, type, field, argument }: Place): () => void {
  const guards = room[type] as Record<string, Guard>;
  const guard = guards[field] as Asking;
  guards[field] = opened(guard, type, field, argument);
  room[type] = { ...guards };
  return () => {
    guards[field] = guard;
    room[type] = guards;
  };
}

type Asking = Extract<Guard, { kind: "act" | "row" }>;

/** What everybody may do. */
const openToAll: SeenThing = { act: "read-partnership" };

function opened(guard: Asking, type: string, field: string, argument: string | null): Guard {
  if (argument !== null) {
    const { [argument]: _, ...besides } = guard.besides;
    return { ...guard, besides };
  }
  // what its arguments ask stays
  if (Object.keys(guard.besides).length > 0) return { ...guard, thing: openToAll };
  return type === "Query" ? anyMember : (withRow(field)[field] as Guard);
}
