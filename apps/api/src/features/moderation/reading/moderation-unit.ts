import { Sql } from "sql-template-tag";
import type { ReadUnit } from "../../../database/index.js";
import type { GraphContext } from "../../../graph/context.js";

const known = new WeakMap<GraphContext["batches"], ReadUnit>();

/**
 * Reads for moderation, in a transaction that says so: it sees the marks and seeds that are kept from people. Whoever
 * shows what follows from them asks `wholeExercise` first.
 */
export function moderationUnit(context: GraphContext): ReadUnit {
  const found = known.get(context.batches);
  if (found) return found;
  const read = context.readFor("moderation");
  const unit: ReadUnit = {
    rows: <Row>(text: string, parameters: readonly unknown[] = []) =>
      read<Row & object>(statement(text, parameters)) as Promise<Row[]>,
  };
  known.set(context.batches, unit);
  return unit;
}

/** A statement with numbered places as one that can travel together with others. */
function statement(text: string, parameters: readonly unknown[]): Sql {
  const parts = text.split(/\$(\d+)/u);
  const texts = parts.filter((_, at) => at % 2 === 0);
  const values = parts.filter((_, at) => at % 2 === 1).map((place) => parameters[Number(place) - 1]);
  return new Sql(texts, values);
}
