import { type Finding, checkCount } from "./finding.js";
import type { PlainSizeRule, SizeRule } from "../size-rule.js";
import type { SpreadRule } from "../spread-rule.js";

function checkBounds(
  field: string,
  { atLeast, atMost }: { readonly atLeast: number; readonly atMost: number | null },
  found: Finding,
): void {
  checkCount(`${field}.atLeast`, atLeast, found);
  if (atMost === null) return;
  checkCount(`${field}.atMost`, atMost, found);
  if (atMost < atLeast) found("bounds-crossed", `${field}.atMost`, atMost);
}

function checkPlain(
  field: string,
  rule: PlainSizeRule,
  [first]: readonly SpreadRule[],
  found: Finding,
): void {
  switch (rule.kind) {
    case "all":
      return;
    case "fixed":
      return checkCount(`${field}.pieces`, rule.pieces, found);
    case "share":
      if (!(rule.percent > 0 && rule.percent <= 100))
        found("not-a-percentage", `${field}.percent`, rule.percent);
      return checkBounds(field, rule, found);
    case "square-root":
      return checkBounds(field, rule, found);
    case "per-band":
      checkCount(`${field}.pieces`, rule.pieces, found);
      if (rule.atMost !== null) checkCount(`${field}.atMost`, rule.atMost, found);
      if (first?.over !== "band" || first.share !== "equally")
        found("bands-not-spread", "spread", first?.over ?? "");
      return;
    default:
      found("unknown-choice", `${field}.kind`, (rule as { readonly kind: unknown }).kind);
  }
}

/** A size rule that gives a number of pieces for every population. */
export function checkSize(size: SizeRule, spread: readonly SpreadRule[], found: Finding): void {
  if (size.kind !== "steps") return checkPlain("size", size, spread, found);
  if (size.steps.length === 0) found("no-steps", "size.steps", "");
  let before = 0;
  size.steps.forEach(({ upTo, take }, index) => {
    const field = `size.steps[${index}]`;
    const last = index === size.steps.length - 1;
    if ((upTo === null) !== last) found("last-step-ends", `${field}.upTo`, upTo);
    if (upTo !== null) {
      checkCount(`${field}.upTo`, upTo, found);
      if (upTo <= before) found("steps-not-rising", `${field}.upTo`, upTo);
      before = upTo;
    }
    checkPlain(`${field}.take`, take, spread, found);
  });
}
