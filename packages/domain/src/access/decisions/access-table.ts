import { type AccessAct, accessActs } from "../act.js";
import { maskedBy } from "../line.js";
import type { AccessPolicy } from "../policy.js";
import type { LivingRelation } from "../relation.js";
import { type AccessRole, accessRoles } from "../role.js";
import type { SensitiveField } from "../sensitive-field.js";
import type { AccessWords } from "../words.js";
import { deedInWords, fieldsInWords, rolesInWords, whomInWords } from "./deed-in-words.js";
import { linesOfRole } from "./open-lines.js";

/** One line of the policy, with its words. */
export interface AccessTableRow {
  readonly role: AccessRole;
  readonly act: AccessAct;
  readonly relation: LivingRelation;
  readonly masked: readonly SensitiveField[];
  /** Those who hold the role, e.g. `moderators`. */
  readonly who: string;
  /** About whom, e.g. `all trainees`; empty where the act is about nobody in particular. */
  readonly whom: string;
  /** What they may do, e.g. `read judgements about all trainees`. */
  readonly deed: string;
  /** What stays masked, e.g. `the evidence`; empty where nothing does. */
  readonly without: string;
}

/**
 * The policy as rows to print: role by role, act by act, the nearest relation first. What has no row is denied.
 *
 * @example
 * accessTable(accessPolicy, neutralAccessWords).find(({ masked }) => masked.includes("evidence"))?.who // => "moderators"
 */
export function accessTable(policy: AccessPolicy, words: AccessWords): AccessTableRow[] {
  return accessRoles.flatMap((role) =>
    (Object.keys(accessActs) as AccessAct[]).flatMap((act) =>
      linesOfRole(role, act, policy.tables).map(({ tie, line }) => {
        const { relation } = tie;
        const masked = maskedBy(line);
        return {
          ...{ role, act, relation, masked },
          who: rolesInWords([role], words, "plural"),
          whom: whomInWords(act, relation, words),
          deed: deedInWords(act, relation, words, "of others"),
          without: fieldsInWords(masked, words),
        };
      }),
    ),
  );
}
