import { type AccessAct, accessActs } from "@reviewpoint/domain/access";
import type { Words } from "../../../words/words.js";

/** What a token may be allowed: reading, and nothing about its own person or the trail. The graph decides again. */
export const tokenActs: readonly AccessAct[] = (Object.keys(accessActs) as AccessAct[]).filter(
  (act) => /^(read|search|export)-/.test(act) && !/^read-(own-|audit)/.test(act),
);

/** An act in the provider's words, e.g. "read judgements about trainees". */
export function actWords(act: string, words: Words): string {
  const known = tokenActs.find((one) => one === act);
  if (!known) return act;
  return accessActs[known].deed
    .replaceAll("{whom}", words.many("trainee"))
    .replaceAll(/\{(\w+)\.plural\}/g, (_, key: string) => words.many(key))
    .replaceAll(/\{(\w+)\}/g, (_, key: string) => words.one(key));
}
