/* oxlint-disable typescript/no-explicit-any -- these tests make JSON that no type describes */
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { casePhrases } from "../refusals.js";
import { framework, writing } from "../testing/example.js";
import { toCase } from "../writing/to-case.js";
import { checkCase } from "./check-case.js";
import { fromCase } from "./from-case.js";

type Change = (json: Record<string, any>) => unknown;
const violationsAfter = (change: Change) => {
  const json = JSON.parse(JSON.stringify(toCase(framework, writing())));
  const changed = change(json) ?? json;
  return fromCase(changed).violations.map(({ code, place }) => `${code} ${place}`);
};
const itemNamed = (json: Record<string, any>, statement: string) =>
  json.CFItems.find(({ fullStatement }: { fullStatement: string }) => fullStatement === statement);
const associationOf = (json: Record<string, any>, statement: string, type: string) =>
  json.CFAssociations.find(
    (row: any) => row.originNodeURI.title === statement && row.associationType === type,
  );

describe("what is wrong with the shape of a package is named with its place", () => {
  test.each<[string, Change]>([
    ["wrong-type CFPackage", () => "text"],
    ["wrong-type CFPackage", () => ({ CFPackage: 3 })],
    ["missing-field CFDocument", (json) => void delete json.CFDocument],
    ["missing-field CFItems", (json) => void delete json.CFItems],
    ["missing-field CFDocument.creator", (json) => void (json.CFDocument.creator = null)],
    ["missing-field CFItems[0].fullStatement", (json) => void (json.CFItems[0].fullStatement = " ")],
    ["wrong-type CFItems[0].fullStatement", (json) => void (json.CFItems[0].fullStatement = 3)],
    ["wrong-type CFItems[0]", (json) => void (json.CFItems[0] = [])],
    [
      "not-a-uuid CFItems[0].identifier",
      (json) => void (json.CFItems[0].identifier = "ABCDEF00-0000-4000-8000-000000000001"),
    ],
    ["not-a-uri CFItems[0].uri", (json) => void (json.CFItems[0].uri = "nowhere")],
    [
      "not-a-timestamp CFItems[0].lastChangeDateTime",
      (json) => void (json.CFItems[0].lastChangeDateTime = "2026-08-20T09:00:00"),
    ],
    [
      "impossible-date CFDocument.statusStartDate",
      (json) => void (json.CFDocument.statusStartDate = "2026-09-31"),
    ],
    ["unknown-case-version CFDocument.caseVersion", (json) => void (json.CFDocument.caseVersion = "2.0")],
    [
      "unknown-association-type CFAssociations[0].associationType",
      (json) => void (json.CFAssociations[0].associationType = "isNephewOf"),
    ],
    [
      "wrong-type CFAssociations[0].sequenceNumber",
      (json) => void (json.CFAssociations[0].sequenceNumber = "1"),
    ],
    [
      "missing-field CFAssociations[0].originNodeURI",
      (json) => void delete json.CFAssociations[0].originNodeURI,
    ],
    [
      "repeated-identifier CFItems[1].identifier",
      (json) => void (json.CFItems[1].identifier = json.CFItems[0].identifier),
    ],
    ["wrong-type CFRubrics", (json) => void (json.CFRubrics = {})],
    [
      "wrong-type CFRubrics[0].CFRubricCriteria[0].CFRubricCriterionLevels[0].score",
      (json) => void (json.CFRubrics[0].CFRubricCriteria[0].CFRubricCriterionLevels[0].score = "2"),
    ],
  ])("%s", (violation, change) => {
    expect(violationsAfter(change)).toEqual([violation]);
  });

  test("a criterion's link to its item is looked into", () => {
    const change: Change = (json) => void (json.CFRubrics[0].CFRubricCriteria[0].CFItemURI.uri = "nowhere");
    expect(violationsAfter(change)).toEqual(["not-a-uri CFRubrics[0].CFRubricCriteria[0].CFItemURI.uri"]);
  });

  test("what stands there is shown as it stands, cut to 80 characters", () => {
    const json: any = toCase(framework, writing());
    const values = (caseVersion: unknown) =>
      checkCase({ ...json, CFDocument: { ...json.CFDocument, caseVersion } }).map(({ value }) => value);
    expect(values("2.0")).toEqual(["2.0"]);
    expect(values({ major: 2 })).toEqual(['{"major":2}']);
    expect(values("x".repeat(80))).toEqual(["x".repeat(80)]);
    expect(values("x".repeat(81))).toEqual([`${"x".repeat(79)}…`]);
  });

  test("several are all named", () => {
    const change: Change = (json) => {
      delete json.CFDocument.title;
      json.CFItems[2].uri = "";
      json.CFItems[2].identifier = 4;
    };
    expect(violationsAfter(change)).toEqual([
      "missing-field CFDocument.title",
      "wrong-type CFItems[2].identifier",
      "not-a-uri CFItems[2].uri",
    ]);
  });

  test("extensions and fields of which CASE knows nothing are passed over", () => {
    const change: Change = (json) => {
      json.CFItems[0].extensions = { colour: "blue" };
      json.CFAssociations.push({
        ...json.CFAssociations[0],
        identifier: "00000000-0000-4000-8000-0000000000ff",
        associationType: "ext:isInspiredBy",
      });
      json.CFRubrics.push({
        ...json.CFRubrics[0],
        identifier: "00000000-0000-4000-8000-0000000000fe",
        CFRubricCriteria: null,
      });
    };
    expect(violationsAfter(change)).toEqual([]);
  });
});

describe("what is wrong with the framework in a package is named with its place", () => {
  const childOf = (statement: string) => (json: Record<string, any>) =>
    associationOf(json, statement, "isChildOf");
  test.each<[string, Change]>([
    ["missing-field CFDocument.version", (json) => void delete json.CFDocument.version],
    ["missing-field CFDocument.statusStartDate", (json) => void delete json.CFDocument.statusStartDate],
    [
      "unknown-item-type CFItems[3].CFItemType",
      (json) => void (itemNamed(json, "Stage one").CFItemType = "Term"),
    ],
    [
      "missing-field CFItems[2].humanCodingScheme",
      (json) => void delete itemNamed(json, "Assessment").humanCodingScheme,
    ],
    ["not-one-parent CFItems[2]", (json) => void (childOf("Assessment")(json).associationType = "isPeerOf")],
    [
      "wrong-parent CFItems[2]",
      (json) =>
        void (childOf("Assessment")(json).destinationNodeURI =
          childOf("Uses routines.")(json).destinationNodeURI),
    ],
    [
      "circular-children CFItems[2]",
      (json) =>
        void (childOf("Assessment")(json).destinationNodeURI = childOf("Assessment")(json).originNodeURI),
    ],
    [
      "unknown-node CFAssociations[2].destinationNodeURI.identifier",
      (json) =>
        void (childOf("Assessment")(json).destinationNodeURI.identifier =
          "00000000-0000-4000-8000-0000000000ff"),
    ],
    [
      "not-one-stage CFItems[6]",
      (json) => void (associationOf(json, "Uses routines.", "isPartOf").associationType = "precedes"),
    ],
    [
      "not-one-level CFItems[7]",
      (json) =>
        void (associationOf(json, "Expected at autumn: Emerging", "hasSkillLevel").associationType =
          "precedes"),
    ],
    [
      "unknown-scheme CFAssociations[10].destinationNodeURI.title",
      (json) => void (associationOf(json, "Behaviour", "isRelatedTo").destinationNodeURI.title = "XYZ 1"),
    ],
    [
      "unknown-level CFRubrics[0].CFRubricCriteria[0].CFRubricCriterionLevels[0].score",
      (json) => void (json.CFRubrics[0].CFRubricCriteria[0].CFRubricCriterionLevels[0].score = 9),
    ],
    [
      "unknown-strand CFRubrics[0].CFRubricCriteria[0].CFItemURI",
      (json) => void delete json.CFRubrics[0].CFRubricCriteria[0].CFItemURI,
    ],
    [
      "rank-gap levels[1].rank",
      (json) => {
        childOf("Secure")(json).sequenceNumber = 5;
        delete json.CFRubrics;
      },
    ],
    [
      "repeated-code strands[1].code",
      (json) => void (itemNamed(json, "Assessment").humanCodingScheme = "behaviour"),
    ],
    [
      "unknown-node CFAssociations[2].originNodeURI.identifier",
      (json) =>
        void (childOf("Assessment")(json).originNodeURI.identifier = "00000000-0000-4000-8000-0000000000ff"),
    ],
    [
      "not-one-parent CFItems[2]",
      (json) =>
        void json.CFAssociations.push({
          ...childOf("Assessment")(json),
          identifier: "00000000-0000-4000-8000-0000000000ff",
        }),
    ],
    [
      "repeated-row mappings[1]",
      (json) =>
        void json.CFAssociations.push({
          ...associationOf(json, "Behaviour", "isRelatedTo"),
          identifier: "00000000-0000-4000-8000-0000000000ff",
        }),
    ],
  ])("%s", (violation, change) => {
    expect(violationsAfter(change)).toContain(violation);
  });

  test("only isChildOf tells the hierarchy: isPartOf below another item changes no parent", () => {
    const change: Change = (json) =>
      void json.CFAssociations.push({
        ...childOf("Assessment")(json),
        identifier: "00000000-0000-4000-8000-0000000000ff",
        associationType: "isPartOf",
        destinationNodeURI: childOf("Uses routines.")(json).destinationNodeURI,
      });
    expect(violationsAfter(change)).toEqual([]);
  });

  test("two items that bear a framework's code are one too many", () => {
    const change: Change = (json) => {
      const identifier = "00000000-0000-4000-8000-0000000000ff";
      json.CFItems.push({ ...json.CFItems[0], identifier });
      json.CFAssociations.push({
        ...json.CFAssociations[0],
        identifier: "00000000-0000-4000-8000-0000000000fe",
        originNodeURI: { ...json.CFAssociations[0].originNodeURI, identifier },
      });
    };
    expect(violationsAfter(change)).toEqual(["not-one-framework CFItems"]);
  });

  test("items without sequence numbers keep the order in which they are listed", () => {
    const json: any = toCase(framework, writing());
    const CFAssociations = json.CFAssociations.map((row: any) => ({ ...row, sequenceNumber: null }));
    expect(fromCase({ ...json, CFAssociations }).framework).toEqual(framework);
  });
});

test("no JSON value makes the reader throw, and every violation has a phrase", () =>
  fc.assert(
    fc.property(
      fc.oneof(
        fc.jsonValue(),
        fc.record({
          CFDocument: fc.jsonValue(),
          CFItems: fc.array(fc.jsonValue()),
          CFAssociations: fc.array(fc.jsonValue()),
          CFRubrics: fc.jsonValue(),
        }),
      ),
      (json) => {
        const { violations } = fromCase(json);
        expect(violations).toEqual(checkCase(json));
        for (const { code } of violations) expect(casePhrases[code]).toEqual(expect.any(String));
      },
    ),
  ));
