import type { OnTrackRule, WatchRule } from "@reviewpoint/domain/progress";
import type { Settings } from "../../provider/setting/settings.js";

const strictest: OnTrackRule = { mostStrandsBelow: 0, keyStrandCodes: [], mostStrandsNotJudged: 0 };
const usual: readonly WatchRule[] = [{ kind: "not-on-track" }, { kind: "not-judged", atLeastStrands: 1 }];

/** The provider's rule for who is on track; without one, nothing may be below or missing. */
export function onTrackRule(settings: Settings): OnTrackRule {
  return settings.value("onTrackRule", strictest, isOnTrackRule);
}

/** The provider's rules for its watch list; without any, those not on track and those not judged in time. */
export function watchRules(settings: Settings): readonly WatchRule[] {
  return settings.value("watchListRules", usual, isListOfRules);
}

function isOnTrackRule(value: unknown): value is OnTrackRule {
  const rule = value as Partial<OnTrackRule> | null;
  return (
    Number.isInteger(rule?.mostStrandsBelow) &&
    Number.isInteger(rule?.mostStrandsNotJudged) &&
    Array.isArray(rule?.keyStrandCodes) &&
    rule.keyStrandCodes.every((code) => typeof code === "string")
  );
}

const numbersOf: Readonly<Record<WatchRule["kind"], readonly string[]>> = {
  "not-on-track": [],
  "below-expected": ["atLeastStrands"],
  fell: ["atLeastStrands"],
  "not-judged": ["atLeastStrands"],
  "not-moved": ["atLeastStrands", "reviewPoints"],
};

function isListOfRules(value: unknown): value is readonly WatchRule[] {
  return (
    Array.isArray(value) &&
    value.every((rule: Record<string, unknown> | null) =>
      numbersOf[rule?.["kind"] as WatchRule["kind"]]?.every((name) => Number.isInteger(rule?.[name])),
    )
  );
}
