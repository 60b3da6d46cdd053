import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { textOf } from "../decimals/decimal.js";
import { bandOf, isOnScale } from "./band-of.js";
import { checkScale } from "./check-scale.js";
import type { GradeScale } from "./grade-scale.js";

const band = (id: string, from: string) => ({ id, name: id.toUpperCase(), from });
const scale: GradeScale = {
  ...{ lowest: "0", highest: "100", step: "0.5" },
  bands: [band("fail", "0"), band("pass", "40"), band("merit", "59.5"), band("distinction", "70")],
};
const wrong = (change: Partial<GradeScale>) =>
  checkScale({ ...scale, ...change }).map(({ code, field, value }) => [code, field, value]);

describe("the band of a mark", () => {
  test.each([
    ["0", "fail"],
    ["39.5", "fail"],
    ["40", "pass"],
    ["40.0", "pass"],
    ["59", "pass"],
    ["59.5", "merit"],
    ["69.5", "merit"],
    ["70", "distinction"],
    ["100", "distinction"],
  ])("%s is %s", (mark, id) => expect(bandOf(mark, scale).id).toBe(id));

  test.each(["-0.5", "100.5", "40.25"])("%s cannot be given", (mark) => {
    expect(isOnScale(mark, scale)).toBe(false);
    expect(() => bandOf(mark, scale)).toThrow(`a mark from 0 to 100 in steps of 0.5 is required: ${mark}`);
  });

  test("every mark that can be given has one, and a higher mark no lower one", () => {
    const rank = (units: number) => scale.bands.indexOf(bandOf(textOf(units * 5_000), scale));
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), (a, b) => {
        expect(rank(Math.max(a, b))).toBeGreaterThanOrEqual(rank(Math.min(a, b)));
      }),
    );
  });
});

describe("a scale", () => {
  test("with every mark in one band has nothing wrong", () => expect(checkScale(scale)).toEqual([]));

  test.each<[string, Partial<GradeScale>, readonly string[][]]>([
    [
      "no decimal",
      { lowest: "nought", step: "" },
      [
        ["not-a-decimal", "lowest", "nought"],
        ["not-a-decimal", "step", ""],
      ],
    ],
    [
      "no decimal in a band",
      { bands: [band("a", "0"), band("b", "x")] },
      [["not-a-decimal", "bands[1].from", "x"]],
    ],
    ["a step of 0", { step: "0" }, [["not-a-step", "step", "0"]]],
    ["a step below 0", { step: "-0.5" }, [["not-a-step", "step", "-0.5"]]],
    ["a step that misses the highest", { step: "3", bands: [band("a", "0")] }, [["not-a-step", "step", "3"]]],
    ["ends crossed", { highest: "0", bands: [band("a", "0")] }, [["not-a-step", "step", "0.5"]]],
    ["no bands", { bands: [] }, [["no-bands", "bands", ""]]],
    ["a gap below", { bands: [band("a", "1")] }, [["first-band-later", "bands[0].from", "1"]]],
    ["no identifier", { bands: [{ id: " ", name: "A", from: "0" }] }, [["empty-text", "bands[0].id", " "]]],
    ["no name", { bands: [{ id: "a", name: " ", from: "0" }] }, [["empty-text", "bands[0].name", " "]]],
    ["the same twice", { bands: [band("a", "0"), band("a", "9")] }, [["repeated", "bands[1].id", "a"]]],
    [
      "two at one mark",
      { bands: [band("a", "0"), band("b", "0")] },
      [["bands-not-rising", "bands[1].from", "0"]],
    ],
    [
      "one beyond",
      { bands: [band("a", "0"), band("b", "100.5")] },
      [["band-beyond-scale", "bands[1].from", "100.5"]],
    ],
    [
      "one between",
      { bands: [band("a", "0"), band("b", "9.25")] },
      [["band-beyond-scale", "bands[1].from", "9.25"]],
    ],
  ])("%s is named", (_, change, refusals) => expect(wrong(change)).toEqual(refusals));

  test("that does not begin at 0 counts its steps from where it begins", () => {
    const odd = { lowest: "1", highest: "4", step: "1.5", bands: [band("a", "1"), band("b", "2.5")] };
    expect(wrong(odd)).toEqual([]);
    expect(["1", "2.5", "4", "1.5", "3"].map((mark) => isOnScale(mark, { ...scale, ...odd }))).toEqual([
      ...[true, true, true, false, false],
    ]);
    expect(wrong({ ...odd, bands: [band("a", "1"), band("b", "3")] })).toEqual([
      ["band-beyond-scale", "bands[1].from", "3"],
    ]);
    expect(wrong({ ...odd, highest: "5", step: "3", bands: [band("a", "1")] })).toEqual([
      ["not-a-step", "step", "3"],
    ]);
  });

  test("whose first band begins elsewhere is told so once", () => {
    expect(wrong({ bands: [band("a", "0.25")] })).toEqual([["first-band-later", "bands[0].from", "0.25"]]);
  });

  test("a band may begin at the highest mark", () => {
    expect(wrong({ bands: [band("a", "0"), band("full", "100")] })).toEqual([]);
  });
});
