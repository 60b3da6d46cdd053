import type { TypedDocument } from "../address/typed-document.js";
import { Unanswered } from "../states/unanswered.js";
import type { Execute } from "./answer.js";

/**
 * Asks one document.
 *
 * @throws Unanswered with the graph's own code when there is any error: a page is whole or says what is wrong
 */
export async function ask<Data, Variables>(
  execute: Execute,
  document: TypedDocument<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const { id, text } = document;
  const { data, errors } = await execute({ id, text }, variables as Record<string, unknown>);
  const error = errors?.[0];
  if (error) throw new Unanswered(error.extensions?.code ?? "UNKNOWN", error.message);
  if (data === undefined || data === null) throw new Unanswered("UNKNOWN", "No answer came.");
  return data as Data;
}
