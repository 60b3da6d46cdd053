import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { checkFramework } from "../../check-framework.js";
import type { Framework } from "../../framework.js";
import { mappingSchemes } from "../../mapping.js";
import { fromCase } from "../reading/from-case.js";
import { framework, writing } from "../testing/example.js";
import { toCase } from "./to-case.js";

const text = fc.string({ minLength: 1, maxLength: 12 }).filter((value) => value.trim() !== "");
const listed = fc.uniqueArray(fc.record({ code: text, name: text }), {
  selector: ({ code }) => code,
  minLength: 1,
  maxLength: 4,
});
/** Any sound framework, its lists in the order of their strands. */
const frameworks: fc.Arbitrary<Framework> = fc
  .record({
    code: text,
    name: text,
    version: text,
    strands: listed,
    stages: listed,
    levels: listed,
    reviewPoints: fc.uniqueArray(text, { maxLength: 3 }),
    sections: fc.uniqueArray(fc.constantFrom("S1", "S2", "part two 1"), { maxLength: 3 }),
    kept: fc.func(fc.boolean()),
  })
  .map(({ strands, stages, levels, reviewPoints, sections, kept, ...names }) => {
    const rows = <Row>(make: (strandCode: string) => Row[]): Row[] =>
      strands.flatMap(({ code }) => make(code)).filter((row) => kept(row));
    const levelCode = (index: number) => levels[index % levels.length]?.code ?? "";
    return {
      ...names,
      validFrom: "2026-09-01",
      strands: strands.map((strand, index) => ({ ...strand, position: index + 1 })),
      stages: stages.map((stage, index) => ({ ...stage, position: index + 1 })),
      levels: levels.map((level, index) => ({ ...level, rank: index + 1 })),
      statements: rows((strandCode) =>
        stages.map(({ code, name }) => ({ code, strandCode, stageCode: code, text: name, position: 1 })),
      ),
      descriptors: rows((strandCode) =>
        levels.map(({ code, name }) => ({ strandCode, levelCode: code, text: name })),
      ),
      expectations: rows((strandCode) =>
        reviewPoints.map((reviewPointCode, index) => ({
          reviewPointCode,
          strandCode,
          levelCode: levelCode(index),
        })),
      ),
      mappings: rows((strandCode) =>
        sections.map((section, index) => ({
          strandCode,
          scheme: mappingSchemes[index % 3] as "CCF",
          section,
        })),
      ),
    };
  });

describe("a framework as CASE", () => {
  test("is read again as the same framework, in either version, also after a journey as JSON", () =>
    fc.assert(
      fc.property(frameworks, fc.constantFrom("1.0" as const, "1.1" as const), (any, version) => {
        expect(checkFramework(any)).toEqual([]);
        const json: unknown = JSON.parse(JSON.stringify(toCase(any, writing(version))));
        expect(fromCase(json)).toEqual({ framework: any, violations: [] });
        expect(fromCase({ CFPackage: json }).framework).toEqual(any);
      }),
    ));

  test("has the specification's fields, and says its version only from 1.1 on", () => {
    expect(toCase(framework, writing("1.1")).CFDocument).toEqual({
      identifier: "00000000-0000-4000-8000-000000000001",
      uri: "https://example.org/ims/case/v1p1/CFDocuments/00000000-0000-4000-8000-000000000001",
      lastChangeDateTime: "2026-08-20T09:00:00Z",
      title: "Curriculum",
      creator: "Weald and Coast Teacher Training",
      version: "2026-27",
      adoptionStatus: "Adopted",
      statusStartDate: "2026-09-01",
      caseVersion: "1.1",
    });
    expect(toCase(framework, writing("1.0")).CFDocument).not.toHaveProperty("caseVersion");
  });

  test("describes the types of its items, numbered", () => {
    const types = toCase(framework, writing()).CFDefinitions?.CFItemTypes ?? [];
    expect(types.map(({ title, hierarchyCode }) => [hierarchyCode, title])).toEqual([
      ["1", "Framework"],
      ["2", "Strand"],
      ["3", "Stage"],
      ["4", "Level"],
      ["5", "Statement"],
      ["6", "Expected level"],
    ]);
  });

  test("is written from sound frameworks and sound identifiers alone", () => {
    expect(() => toCase({ ...framework, name: "" }, writing())).toThrow(
      new RangeError('toCase requires a framework without violations: name is ""'),
    );
    expect(() => toCase(framework, { ...writing(), identifierOf: () => "ABC" })).toThrow(
      new RangeError("not a UUID in lower case: ABC"),
    );
    const same = "00000000-0000-4000-8000-000000000001";
    expect(() => toCase(framework, { ...writing(), identifierOf: () => same })).toThrow(RangeError);
    expect(() => toCase(framework, { ...writing(), lastChangedAt: "2026-08-20T09:00:00" })).toThrow(
      RangeError,
    );
  });
});
