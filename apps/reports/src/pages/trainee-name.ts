import type { Words } from "../words/words.js";
import { capital } from "../words/words.js";

/** The name, else the provider's own reference, else the provider's word for anyone like them. */
export function traineeName(
  trainee: { readonly name: string | null; readonly reference: string | null },
  words: Words,
): string {
  return trainee.name ?? trainee.reference ?? capital(words.one("trainee"));
}
