import { describe, expect, test } from "@jest/globals";
import { offTheScaleSentence } from "../marks/bands/off-the-scale-in-words.js";
import { readinessSentence } from "./readiness-in-words.js";
import { refuseCorrection } from "./refuse-correction.js";
import { refuseResultsRelease } from "./refuse-results-release.js";
import { refuseStandardisation } from "./refuse-standardisation.js";
import { refuseTrialMarks } from "./refuse-trial-marks.js";
import { standardisationSentence } from "./standardisation-in-words.js";
import { isStandardisationRules, usualStandardisation } from "./usual-standardisation.js";

const scale = { lowest: "0", highest: "100", step: "0.5" };
const rule = { tolerance: "3", leastScripts: 2, percentWithin: 75, meanWithin: "1.5" };
const scripts = [
  { label: "A", agreed: "50" },
  { label: "B", agreed: "64.5" },
];
const offered = {
  ...{ title: "Before marking", opensOn: "2027-02-01", closesOn: "2027-02-05", scripts },
  participantIds: ["b", "c"],
};

describe("opening", () => {
  test.each([
    [{}, null],
    [{ title: " " }, "exercise-untitled"],
    [{ closesOn: "2027-02-01" }, null],
    [{ closesOn: "2027-01-31" }, "window-reversed"],
    [{ scripts: scripts.slice(1) }, "scripts-too-few"],
    [{ scripts: [...scripts, { label: " ", agreed: "50" }] }, "script-without-label"],
    [{ scripts: [...scripts, { label: " B", agreed: "50" }] }, "script-label-twice"],
    [{ scripts: [...scripts, { label: "C", agreed: "50.2" }] }, "off-the-scale"],
    [{ scripts: [...scripts, { label: "C", agreed: "fifty" }] }, "off-the-scale"],
    [{ scripts: [...scripts, { label: "C", agreed: "100.5" }] }, "off-the-scale"],
    [{ participantIds: [] }, "nobody-takes-part"],
    [{ participantIds: ["b", "leader"] }, "leads-and-takes-part"],
  ])("%j: %s", (change, code) => {
    expect(refuseStandardisation({ ...offered, ...change }, scale, rule, "leader")?.code ?? null).toBe(code);
  });

  test("says how many scripts there are and how many are asked for", () => {
    const few = { ...offered, scripts: [] };
    expect(refuseStandardisation(few, scale, rule, "leader")).toEqual({
      ...{ code: "scripts-too-few", named: 0, least: 2 },
    });
  });
});

describe("a correction", () => {
  const untouched = { releasedOn: null, scripts, markedBy: [] };
  const begun = { ...untouched, markedBy: ["b"] };
  const other = { scripts: [{ label: "A", agreed: "51" }], participantIds: ["d"] };
  test.each([
    [other, untouched, null],
    [other, { ...untouched, releasedOn: "2027-02-05" }, "standardisation-released"],
    [other, begun, "trial-marking-has-begun"],
    [{ scripts, participantIds: ["b", "d"] }, begun, null],
    [{ scripts, participantIds: ["c", "d"] }, begun, "trial-marking-has-begun"],
    [{ scripts: scripts.slice(0, 1), participantIds: ["b"] }, begun, "trial-marking-has-begun"],
    [{ scripts: [...scripts].reverse(), participantIds: ["b"] }, begun, "trial-marking-has-begun"],
    [
      { scripts: [scripts[0]!, { label: "B", agreed: "64" }], participantIds: ["b"] },
      begun,
      "trial-marking-has-begun",
    ],
    [{ scripts: [{ label: "A ", agreed: "50.0" }, scripts[1]!], participantIds: ["b"] }, begun, null],
  ])("%j of %j: %s", (change, marked, code) => {
    expect(refuseCorrection(change, marked)?.code ?? null).toBe(code);
  });
});

describe("trial marks", () => {
  const exercise = {
    ...{ opensOn: "2027-02-01", closesOn: "2027-02-05", releasedOn: null, scale },
    ...{ scriptIds: ["s1", "s2"], takesPart: true },
  };
  const one = { scriptId: "s1", given: "52.5" };
  test.each([
    [[one], {}, "2027-02-01", null],
    [[one, { scriptId: "s2", given: "0" }], {}, "2027-02-05", null],
    [[one], {}, "2027-01-31", "trial-marking-not-open"],
    [[one], {}, "2027-02-06", "trial-marking-not-open"],
    [[one], { takesPart: false }, "2027-02-03", "takes-no-part"],
    [[one], { releasedOn: "2027-02-02" }, "2027-02-03", "standardisation-released"],
    [[], {}, "2027-02-03", "nothing-marked"],
    [[{ ...one, scriptId: "s3" }], {}, "2027-02-03", "script-not-of-exercise"],
    [[one, one], {}, "2027-02-03", "script-marked-twice"],
    [[{ ...one, given: "52.3" }], {}, "2027-02-03", "off-the-scale"],
    [[{ ...one, given: "" }], {}, "2027-02-03", "off-the-scale"],
  ])("%j in %j on %s: %s", (marks, change, today, code) => {
    expect(refuseTrialMarks(marks, { ...exercise, ...change }, today)?.code ?? null).toBe(code);
  });
});

test("results are released once", () => {
  expect(refuseResultsRelease({ releasedOn: null, marked: 1 })).toBe(null);
  expect(refuseResultsRelease({ releasedOn: null, marked: 0 })).toEqual({ code: "nothing-marked" });
  expect(refuseResultsRelease({ releasedOn: "2027-02-05", marked: 1 })?.code).toBe(
    "standardisation-released",
  );
});

test("what somebody is told has the right numbers and is in the right number", () => {
  const said = (readiness: "ready" | "not-yet" | "too-few", n: number, within: number, mean: number | null) =>
    readinessSentence({ readiness, n, withinTolerance: within, meanDifference: mean }, rule);
  expect(said("too-few", 0, 0, null)).toBe("Too few to tell: no script marked, and 2 are needed.");
  expect(said("too-few", 1, 1, 0)).toBe("Too few to tell: 1 script marked, and 2 are needed.");
  expect(said("ready", 4, 4, 0)).toBe(
    "Ready to mark: 4 of 4 scripts are within 3 marks of what was agreed, and marks are on average what was agreed.",
  );
  expect(said("not-yet", 3, 1, 2 / 3)).toBe(
    "Not ready yet: 1 of 3 scripts is within 3 marks of what was agreed, and marks are on average 0.67 above it. " +
      "Asked are 75% of the scripts, and an average within 1.5 marks. Talk the differences through with whoever leads before you mark.",
  );
});

test.each([
  ["0", "100", "0.5", "5", "2.5"],
  ["0", "10", "0.5", "0.5", "0.25"],
  ["1", "5", "1", "1", "0.5"],
  ["0", "75", "1", "3", "1.5"],
])(
  "on a scale from %s to %s by %s, %s is tolerated, and %s on average",
  (lowest, highest, step, tolerance, meanWithin) => {
    const usual = usualStandardisation({ lowest, highest, step });
    expect(usual).toEqual({ tolerance, leastScripts: 3, percentWithin: 75, meanWithin });
    expect(isStandardisationRules({ essay: usual })).toBe(true);
  },
);

test.each([
  [{ ...rule, tolerance: "0" }, true],
  [{ ...rule, tolerance: "-1" }, false],
  [{ ...rule, tolerance: 3 }, false],
  [{ ...rule, meanWithin: "much" }, false],
  [{ ...rule, leastScripts: 0 }, false],
  [{ ...rule, leastScripts: 1.5 }, false],
  [{ ...rule, percentWithin: 0 }, true],
  [{ ...rule, percentWithin: 101 }, false],
  [{ ...rule, percentWithin: -1 }, false],
  [{ ...rule, percentWithin: null }, false],
  [null, false],
  ["5", false],
])("%j is a rule: %s", (value, is) => expect(isStandardisationRules({ poem: rule, essay: value })).toBe(is));

test.each([[null], [[]], ["essay"]])("%j are no rules", (value) =>
  expect(isStandardisationRules(value)).toBe(false),
);

test("a refusal is in the right number, and its days are said as people say them", () => {
  expect(standardisationSentence({ code: "scripts-too-few", named: 1, least: 3 })).toBe(
    "There is 1 script, and nobody is found ready on fewer than 3. Add 2 scripts.",
  );
  expect(standardisationSentence({ code: "scripts-too-few", named: 2, least: 3 })).toContain("Add 1 script.");
  expect(standardisationSentence({ code: "standardisation-released", releasedOn: "2027-02-05" })).toContain(
    "released on 5 February 2027",
  );
  expect(offTheScaleSentence(scale)).toBe("Give a mark from 0 to 100 in steps of 0.5.");
});
