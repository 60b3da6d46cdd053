import {
  isOnScale,
  isDecimal,
  offTheScaleSentence,
  standardisationSentence,
} from "@reviewpoint/domain/moderation";
import type { FormRefusal, Sent } from "../../../address/act.js";

/** The marks of one list that are filled in and cannot be given on the scale that the form keeps. */
function offTheScale(values: Sent, list: string, field: string): readonly FormRefusal[] {
  const { lowest = "0", highest = "0", step = "1" } = values;
  const scale = { lowest, highest, step };
  const named = new RegExp(`^${list}\\.\\d+\\.${field}$`, "u");
  return Object.entries(values).flatMap(([name, written]) => {
    const mark = written.trim();
    if (!named.test(name) || mark === "" || (isDecimal(mark) && isOnScale(mark, scale))) return [];
    return [{ field: name, message: offTheScaleSentence(scale) }];
  });
}

/** What somebody gives scripts: at least one mark, each on the scale. */
export function checkTrialMarks(values: Sent): readonly FormRefusal[] {
  const isNothing = !Object.entries(values).some(
    ([name, mark]) => /^marks\.\d+\.given$/u.test(name) && mark.trim() !== "",
  );
  return isNothing
    ? [{ field: "marks.0.given", message: standardisationSentence({ code: "nothing-marked" }) }]
    : offTheScale(values, "marks", "given");
}

/** What was agreed for scripts: each on the scale, and two scripts of one name are none. */
export function checkScripts(values: Sent): readonly FormRefusal[] {
  const seen = new Set<string>();
  const twice = Object.entries(values).flatMap(([name, written]): FormRefusal[] => {
    const [, at] = /^scripts\.(\d+)\.label$/u.exec(name) ?? [];
    const isNamed = at !== undefined && (values[`scripts.${at}.agreed`] ?? "").trim() !== "";
    if (!isNamed) return [];
    const label = written.trim();
    if (label === "")
      return [{ field: name, message: standardisationSentence({ code: "script-without-label" }) }];
    if (seen.has(label))
      return [{ field: name, message: standardisationSentence({ code: "script-label-twice", label }) }];
    seen.add(label);
    return [];
  });
  return [...twice, ...offTheScale(values, "scripts", "agreed")];
}
