import { type AccessAct, accessActs } from "../act.js";
import { type LivingRelation, relationPhrases } from "../relation.js";
import { type AccessRole, roleNames } from "../role.js";
import { type SensitiveField, sensitiveFields } from "../sensitive-field.js";
import { type AccessWords, inWords, listed } from "../words.js";

/** To whom a sentence speaks: to the person who asks, or of others. */
export type Speaking = "to you" | "of others";

/** An act through a relation as a verb, e.g. `read judgements about the trainees of your hub`. */
export function deedInWords(
  act: AccessAct,
  relation: LivingRelation,
  words: AccessWords,
  speaking: Speaking,
): string {
  const whom = whomInWords(act, relation, words, speaking);
  return inWords(accessActs[act].deed, words, { whom, own: speaking === "to you" ? "your" : "their" });
}

/** About whom an act is through a relation, e.g. `the trainees of their hub`; empty for one that is about nobody. */
export function whomInWords(
  act: AccessAct,
  relation: LivingRelation,
  words: AccessWords,
  speaking: Speaking = "of others",
): string {
  if (!accessActs[act].deed.includes("{whom}")) return "";
  return inWords(relationPhrases[relation][speaking === "to you" ? 0 : 1], words);
}

/** Fields as an enumeration, e.g. `names and teacher reference numbers`. */
export function fieldsInWords(fields: readonly SensitiveField[], words: AccessWords): string {
  return listed(fields.map((field) => inWords(sensitiveFields[field], words)));
}

/** Roles as an enumeration, each once: of one who holds them, or of all who do. */
export function rolesInWords(
  roles: readonly AccessRole[],
  words: AccessWords,
  number: "singular" | "plural",
): string {
  const names = [...new Set(roles)].map((role) => roleNames[role][number === "singular" ? 0 : 1]);
  return listed(names.map((name) => inWords(name, words)));
}
