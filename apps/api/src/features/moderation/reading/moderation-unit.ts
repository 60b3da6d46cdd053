import { Sql } from "sql-template-tag";
import type { ReadUnit } from "../../../database/index.js";
import { oncePerRequest } from "../../../graph/reading/once-per-request.js";

/**
 * Reads for moderation, in a transaction that says so: it sees the marks and seeds that are kept from people. Whoever
 * shows what follows from them asks `wholeExercise` first.
 */
export const moderationUnit = oncePerRequest((context): ReadUnit => {
  const read = context.readFor("moderation");
  return {
    rows: <Row>(text: string, parameters: readonly unknown[] = []) =>
      read<Row & object>(statement(text, parameters)) as Promise<Row[]>,
  };
});

/** A statement with numbered places as one that can travel together with others. */
function statement(text: string, parameters: readonly unknown[]): Sql {
  const parts = text.split(/\$(\d+)/u);
  const texts = parts.filter((_, at) => at % 2 === 0);
  const values = parts.filter((_, at) => at % 2 === 1).map((place) => parameters[Number(place) - 1]);
  return new Sql(texts, values);
}
