import { type AccessAct, requireFieldOf } from "../act.js";
import type { AccessPolicy } from "../policy.js";
import { livingRelations } from "../relation.js";
import type { AccessRole } from "../role.js";
import type { ScopeSetting } from "../scope/role-place.js";
import type { SensitiveField } from "../sensitive-field.js";
import { type AccessWords, upperFirst } from "../words.js";
import { type AccessTableRow, accessTable } from "./access-table.js";
import { deedInWords, fieldsInWords, rolesInWords } from "./deed-in-words.js";

/** What is asked about: an act, or one sensitive field of it. */
export interface SeenThing {
  readonly act: AccessAct;
  readonly field?: SensitiveField;
}

/**
 * Who can see this: a sentence for each relation and each way of masking, the nearest relation first, and a last one
 * for everybody else.
 *
 * @param setting a provider without hubs is one hub to its directors; with hubs unless said.
 * @throws RangeError for an act that is not in the list, and for a field that the act does not have.
 * @example
 * whoCanSee({ act: "read-own-trail" }, accessPolicy, neutralAccessWords) // => ["Trainees may see who read what is sensitive about themselves.", "Nobody else may."]
 */
export function whoCanSee(
  thing: SeenThing,
  policy: AccessPolicy,
  words: AccessWords,
  { providerHasHubs }: ScopeSetting = { providerHasHubs: true },
): string[] {
  const { act, field } = thing;
  requireFieldOf(act, field);
  const rows = accessTable(policy, words)
    .filter((row) => row.act === act)
    .map((row) =>
      row.relation === "hub" && !providerHasHubs ? { ...row, relation: "provider" as const } : row,
    );
  const sentences = livingRelations.flatMap((relation) => {
    const deed = deedInWords(act, relation, words, "of others");
    const related = rows.filter((row) => row.relation === relation);
    return [...rolesByManner(related, field, words)].map(
      ([manner, roles]) => `${upperFirst(rolesInWords(roles, words, "plural"))} may ${deed}${manner}.`,
    );
  });
  return sentences.length === 0
    ? [`Nobody may ${deedInWords(act, "provider", words, "of others")}.`]
    : [...sentences, "Nobody else may."];
}

/** The roles of some rows by what they see masked, the first to come first. */
function rolesByManner(
  rows: readonly AccessTableRow[],
  field: SensitiveField | undefined,
  words: AccessWords,
): Map<string, AccessRole[]> {
  const roles = new Map<string, AccessRole[]>();
  for (const { role, masked } of rows) {
    const manner = mannerOf(masked, field, words);
    roles.set(manner, [...(roles.get(manner) ?? []), role]);
  }
  return roles;
}

function mannerOf(
  masked: readonly SensitiveField[],
  field: SensitiveField | undefined,
  words: AccessWords,
): string {
  if (field === undefined) return masked.length === 0 ? "" : `, without ${fieldsInWords(masked, words)}`;
  return `, ${masked.includes(field) ? "without" : "with"} ${fieldsInWords([field], words)}`;
}
