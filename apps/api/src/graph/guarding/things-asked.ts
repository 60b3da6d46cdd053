import type { SeenThing } from "@reviewpoint/domain/access";
import type { Viewer } from "../../identity/index.js";
import { Denied } from "./denied.js";
import type { Guard } from "./guard.js";
import { accessOf } from "./viewer-access.js";

/**
 * What a question asks of a guarded field: its act, and what the given arguments ask besides. Its rows are to be within
 * the viewer's reach for each of these.
 *
 * @throws Denied where the viewer has no reach at all for one of them.
 */
export function thingsAsked(
  guard: Guard | undefined,
  given: Readonly<Record<string, unknown>>,
  viewer: Viewer,
): SeenThing[] {
  if (guard?.kind !== "act" && guard?.kind !== "row") return [];
  const besides = Object.entries(guard.besides).filter(([place]) => isGiven(place, given));
  for (const [place, thing] of besides) {
    if (!accessOf(viewer).may(thing)) throw new Denied(thing, place);
  }
  return [guard.thing, ...besides.map(([, thing]) => thing)];
}

function isGiven(place: string, given: unknown): boolean {
  const [path = "", wanted] = place.split("=");
  let value = given;
  for (const name of path.split(".")) value = (value as Record<string, unknown> | null | undefined)?.[name];
  if (wanted === undefined) return value !== undefined && value !== null;
  return Array.isArray(value) ? value.includes(wanted) : value === wanted;
}
