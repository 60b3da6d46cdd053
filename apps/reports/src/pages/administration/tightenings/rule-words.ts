import {
  type AccessAct,
  type AccessRelation,
  accessActs,
  accessRelations,
  type SensitiveField,
  sensitiveFields,
} from "@reviewpoint/domain/access";
import type { AccessRelation as Relation, TighteningsQuery } from "../../../generated/documents.js";
import { list } from "../../../words/numbers.js";
import { roleName } from "../../../words/roles.js";
import { capital, type Words } from "../../../words/words.js";

export type Rule = TighteningsQuery["tightenings"]["nodes"][number];

const whom: Readonly<Record<Relation, (words: Words) => string>> = {
  SELF: () => "themselves",
  CASELOAD: (words) => `the ${words.many("trainee")} they mentor`,
  SCHOOL: (words) => `the ${words.many("trainee")} of their ${words.one("school")}`,
  SUBJECT: (words) => `the ${words.many("trainee")} of their ${words.one("subject")}`,
  HUB: (words) => `the ${words.many("trainee")} of their ${words.one("hub")}`,
  PROVIDER: (words) => `all ${words.many("trainee")}`,
};

/** The relations that a rule can be for, each with whom it reaches. */
export function relationWords(words: Words): readonly (readonly [Relation, string])[] {
  const living = accessRelations.filter((one: AccessRelation) => one !== "ended" && one !== "none");
  return living.map((one) => {
    const relation = one.toUpperCase() as Relation;
    return [relation, whom[relation](words)];
  });
}

/** An act in the provider's words, e.g. "read judgements about all trainees". */
export function deedWords(act: string, about: string, words: Words): string {
  const known = accessActs[act as AccessAct];
  return known ? withTerms(known.deed.replaceAll("{whom}", about).replaceAll("{own}", "their"), words) : act;
}

/** A sensitive field in the provider's words. */
export function fieldWords(field: string, words: Words): string {
  return withTerms(sensitiveFields[field as SensitiveField] ?? field, words);
}

/** A rule as a sentence, e.g. "As mentor nobody may find the trainees they mentor by name." */
export function ruleSentence({ role, relation, act, masked }: Rule, words: Words): string {
  const deed = deedWords(act, whom[relation](words), words);
  const hidden = masked && list(masked.map((field) => fieldWords(field, words)));
  return hidden
    ? `${capital(roleName(role, words))}: may ${deed}, without ${hidden}.`
    : `${capital(roleName(role, words))}: may not ${deed}.`;
}

const withTerms = (text: string, words: Words): string =>
  text
    .replaceAll(/\{(\w+)\.plural\}/g, (_, key: string) => words.many(key))
    .replaceAll(/\{(\w+)\}/g, (_, key: string) => words.one(key));
