import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { planSample } from "../plan/plan-sample.js";
import { sizeAsked } from "../plan/size-asked.js";
import { checkPolicy } from "../policy/checking/check-policy.js";
import type { SamplingPolicy } from "../policy/sampling-policy.js";
import { pieces, populations, seeds } from "../testing/pieces.js";
import { aberystwythExternal } from "./aberystwyth.js";
import { eightOrTenth } from "./eight-or-tenth.js";
import { jcq } from "./jcq.js";
import { pearson2026 } from "./pearson.js";
import { samplingPresets } from "./sampling-presets.js";
import { sheffieldEnglish } from "./sheffield-english.js";
import { sheffieldHallam } from "./sheffield-hallam.js";
import { squareRoot } from "./square-root.js";
import { staWriting } from "./sta-writing.js";

// The figures are those that the sources named in the presets' files print, or follow from the rule that they print.
describe.each<[SamplingPolicy, ...[number, number][]]>([
  [jcq, [1, 1], [10, 10], [11, 10], [100, 10], [101, 15], [200, 15], [201, 20], [5000, 20]],
  [pearson2026, [15, 15], [16, 15], [100, 15], [101, 20], [200, 20], [201, 25]],
  [staWriting, [4, 5], [5, 5], [33, 5], [34, 6], [100, 15], [101, 16]],
  [squareRoot, [1, 1], [16, 4], [17, 5], [36, 6], [100, 10], [101, 11]],
  [sheffieldEnglish, [6, 10], [100, 10], [101, 11], [250, 25]],
  [aberystwythExternal, [10, 10], [50, 10], [51, 11], [100, 20]],
  [eightOrTenth, [8, 8], [80, 8], [81, 9], [120, 12]],
])("$name", (preset, ...sizes) => {
  test.each(sizes)("of %d asks for %d", (count, size) => {
    expect(sizeAsked(preset.size, count, () => [])).toBe(size);
  });
});

test.each([
  [14, [7, 7], 14],
  [15, [7, 7, 1], 7],
  [150, [50, 40, 30, 20, 10], 15],
  [151, [50, 40, 30, 20, 11], 15],
  [300, Array<number>(10).fill(30), 25],
  [150, Array<number>(10).fill(15), 30],
])("Sheffield Hallam of %d in bands of %j asks for %d", (count, bands, size) => {
  expect(sizeAsked(sheffieldHallam.size, count, () => bands)).toBe(size);
});

describe.each(samplingPresets.map((preset) => [preset.code, preset] as const))("%s", (_, preset) => {
  const own = { ...preset, passMark: 40 };

  test("is a policy once it has a pass mark, and says so where it needs one", () => {
    expect(checkPolicy(own)).toEqual([]);
    const asks = preset.mustIncludes.some(({ kind }) => kind === "fails" || kind === "border");
    expect(checkPolicy(preset).map(({ code }) => code)).toEqual(asks ? ["pass-mark-missing"] : []);
  });

  test("gives every population a plan, with at least its size or everything", () =>
    fc.assert(
      fc.property(populations(40), seeds, (population, seed) => {
        const { plan, refusals } = planSample(population, own, seed);
        expect(refusals).toEqual([]);
        const bands = new Map<string | null, number>();
        for (const { bandId } of population) bands.set(bandId, (bands.get(bandId) ?? 0) + 1);
        const asked = sizeAsked(own.size, population.length, () => [...bands.values()]);
        expect(plan?.sampled.length).toBeGreaterThanOrEqual(Math.min(asked, population.length));
      }),
    ));

  test("gives a subject of six trainees and one assessor a usable plan", () => {
    const population = pieces(6, (at) => ({
      mark: [35, 41, 52, 58, 63, 71][at] ?? 0,
      bandId: at < 1 ? "fail" : "pass",
    }));
    const { plan } = planSample(population, own, "a seed");
    // Of the square root's three, one more where chance leaves out the 41 on the border.
    const sizes = { "square-root": [3, 4], "sta-writing": [5] }[preset.code] ?? [6];
    expect(sizes).toContain(plan?.sampled.length);
  });
});

test("presets have codes of their own and say where they are from", () => {
  expect(new Set(samplingPresets.map(({ code }) => code)).size).toBe(8);
  const confidences = Object.fromEntries(
    samplingPresets.map(({ code, source }) => [code, source.confidence]),
  );
  expect(confidences).toEqual({
    jcq: "low",
    "pearson-2026": "high",
    "sta-writing": "high",
    "square-root": "high",
    "sheffield-english": "high",
    "sheffield-hallam": "high",
    "aberystwyth-external": "high",
    "eight-or-tenth": "medium",
  });
});

describe("what presets say beside the size", () => {
  const taken = (preset: SamplingPolicy, population: Parameters<typeof planSample>[0]) =>
    planSample(population, { ...preset, passMark: 40 }, "a seed").plan?.sampled.map(({ id }) => id) ?? [];
  const many = pieces(60, (at) => ({
    mark: at,
    assessorId: `a${at % 6}`,
    cohortId: `c${at % 2}`,
    bandId: at < 40 ? "fail" : at < 56 ? "pass" : "distinction",
    flags: at === 50 ? ["marked-by-non-staff"] : [],
  }));

  test("JCQ: the highest and the lowest that is not 0, within the ten", () => {
    const ids = taken(jcq, many);
    expect(ids.length).toBe(10);
    expect(ids).toContain("p060");
    expect(ids).toContain("p002");
  });

  test("Pearson: highest and lowest, 0 too, beyond the fifteen if they are not in", () => {
    const ids = taken(pearson2026, many);
    expect(ids).toContain("p060");
    expect(ids).toContain("p001");
    expect([15, 16, 17]).toContain(ids.length);
  });

  test("STA: as many from every standard; a changed judgement brings in its standard", () => {
    const plan = planSample(many, staWriting, "a seed").plan;
    const bands = plan?.sampled.map(({ id }) => many.find((one) => one.id === id)?.bandId) ?? [];
    expect(["fail", "pass", "distinction"].map((band) => bands.filter((one) => one === band).length)).toEqual(
      [3, 3, 3],
    );
    expect(staWriting.escalation).toEqual([{ when: "judgement-changed", extendTo: "same-band" }]);
  });

  test("Sheffield English: ten and all forty fails", () => {
    const ids = taken(sheffieldEnglish, many);
    expect(ids.length).toBe(50);
    expect(ids.filter((id) => id <= "p040").length).toBe(40);
  });

  test("Sheffield Hallam: three from each band, every assessor, every cohort", () => {
    const ids = taken(sheffieldHallam, many);
    expect(ids.length).toBe(9);
    const sampled = many.filter(({ id }) => ids.includes(id));
    expect(new Set(sampled.map(({ assessorId }) => assessorId)).size).toBe(6);
    expect(new Set(sampled.map(({ cohortId }) => cohortId)).size).toBe(2);
  });

  test("Aberystwyth: distinctions, border, fails and the work marked by others, and twelve more", () => {
    const ids = taken(aberystwythExternal, many);
    for (const id of ["p001", "p040", "p041", "p046", "p051", "p057", "p060"]) expect(ids).toContain(id);
    // 40 fails, marks 40 to 45, one flag, 4 distinctions: 51 must-includes leave 9 of the 12 to draw.
    expect(ids.length).toBe(60);
  });

  test("8 or 10 %: two from a new assessor", () => {
    const withNew = many.map((one) => (one.assessorId === "a3" ? { ...one, flags: ["new-assessor"] } : one));
    const ids = taken(eightOrTenth, withNew);
    expect(ids.length).toBe(8);
    expect(
      withNew.filter(({ id, assessorId }) => assessorId === "a3" && ids.includes(id)).length,
    ).toBeGreaterThanOrEqual(2);
  });
});
