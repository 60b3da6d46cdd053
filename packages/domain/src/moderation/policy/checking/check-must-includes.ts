import { type Finding, checkCount, checkNumber } from "./finding.js";
import type { MustInclude } from "../must-include.js";

function checkOne(field: string, rule: MustInclude, passMark: number | null, found: Finding): void {
  switch (rule.kind) {
    case "fails":
      if (passMark === null) found("pass-mark-missing", "passMark", "");
      return;
    case "border":
      if (rule.at !== null) checkNumber(`${field}.at`, rule.at, found);
      else if (passMark === null) found("pass-mark-missing", "passMark", "");
      checkNumber(`${field}.within`, rule.within, found);
      if (rule.within < 0) found("below-zero", `${field}.within`, rule.within);
      return;
    case "band":
      if (rule.bandId.trim() === "") found("empty-text", `${field}.bandId`, rule.bandId);
      return;
    case "highest":
      return checkCount(`${field}.pieces`, rule.pieces, found);
    case "lowest":
      checkCount(`${field}.pieces`, rule.pieces, found);
      if (rule.above !== null) checkNumber(`${field}.above`, rule.above, found);
      return;
    case "flag":
      if (rule.flag.trim() === "") found("empty-text", `${field}.flag`, rule.flag);
      return;
    default:
      found("unknown-choice", `${field}.kind`, (rule as { readonly kind: unknown }).kind);
  }
}

/** Must-includes of a known kind with usable numbers; those that look at the pass mark have one. */
export function checkMustIncludes(
  rules: readonly MustInclude[],
  passMark: number | null,
  found: Finding,
): void {
  rules.forEach((rule, index) => checkOne(`mustIncludes[${index}]`, rule, passMark, found));
}
