import { associationTypes } from "../package/case-association.js";
import type { CaseViolation } from "../refusals.js";
import { type CaseFinding, checkFields, gather, type Json, objectAt, objectsAt } from "./shape.js";

const record = { identifier: "uuid", uri: "uri", lastChangeDateTime: "instant" } as const;
const link = { title: "text", identifier: "uuid", uri: "uri" } as const;

/**
 * Everything in which a JSON value is not a CASE package of version 1.0 or 1.1: fields left out or of the wrong kind,
 * identifiers, URIs, timestamps, associations that CASE does not know, identifiers given twice.
 * Fields that the specification does not name are passed over.
 *
 * @param value The parsed JSON: the package itself, or an object that holds it as `CFPackage`.
 * @returns One violation for each; none when the shape is right.
 * @example
 * checkCase({ CFItems: [], CFAssociations: [] }) // => [{ code: "missing-field", place: "CFDocument", value: "" }]
 */
export function checkCase(value: unknown): CaseViolation[] {
  const violations: CaseViolation[] = [];
  const found = gather(violations);
  const whole = objectAt(value, "CFPackage", found);
  const content = whole === null ? null : objectAt(whole.CFPackage ?? whole, "CFPackage", found);
  if (content === null) return violations;
  const records = [
    ...checkDocument(content, found),
    ...checkItems(content, found),
    ...checkRubrics(content, found),
  ];
  const seen = new Set<unknown>();
  for (const [{ identifier }, place] of records) {
    if (identifier !== undefined && seen.has(identifier)) {
      found("repeated-identifier", `${place}.identifier`, identifier);
    }
    seen.add(identifier);
  }
  return violations;
}

type Records = readonly (readonly [Json, string])[];

function checkDocument(content: Json, found: CaseFinding): Records {
  const document = objectAt(content.CFDocument, "CFDocument", found);
  if (document === null) return [];
  const fields = {
    ...record,
    title: "text",
    creator: "text",
    version: "?text",
    statusStartDate: "?day",
  } as const;
  checkFields(document, "CFDocument", fields, found);
  const caseVersion = document.caseVersion ?? "1.1";
  if (caseVersion !== "1.1") found("unknown-case-version", "CFDocument.caseVersion", caseVersion);
  return [[document, "CFDocument"]];
}

function checkItems(content: Json, found: CaseFinding): Records {
  const items = objectsAt(content.CFItems, "CFItems", found, true);
  const itemFields = {
    ...record,
    fullStatement: "text",
    humanCodingScheme: "?text",
    CFItemType: "?text",
  } as const;
  for (const [item, place] of items) checkFields(item, place, itemFields, found);

  const associations = objectsAt(content.CFAssociations, "CFAssociations", found, true);
  for (const [association, place] of associations) {
    const fields = { ...record, associationType: "text", sequenceNumber: "?number" } as const;
    checkFields(association, place, fields, found);
    checkAssociationType(association.associationType, `${place}.associationType`, found);
    for (const end of ["originNodeURI", "destinationNodeURI"]) {
      const node = objectAt(association[end], `${place}.${end}`, found);
      if (node !== null) checkFields(node, `${place}.${end}`, link, found);
    }
  }
  return [...items, ...associations];
}

function checkAssociationType(type: unknown, place: string, found: CaseFinding): void {
  if (typeof type !== "string" || type.trim() === "") return;
  const known: readonly string[] = associationTypes;
  if (!known.includes(type) && !/^ext:[\w.-]+$/u.test(type)) found("unknown-association-type", place, type);
}

function checkRubrics(content: Json, found: CaseFinding): Records {
  const rubrics = objectsAt(content.CFRubrics, "CFRubrics", found);
  const criteria = rubrics.flatMap(([rubric, place]) =>
    objectsAt(rubric.CFRubricCriteria, `${place}.CFRubricCriteria`, found),
  );
  const levels = criteria.flatMap(([criterion, place]) =>
    objectsAt(criterion.CFRubricCriterionLevels, `${place}.CFRubricCriterionLevels`, found),
  );
  for (const [rubric, place] of rubrics) checkFields(rubric, place, record, found);
  for (const [criterion, place] of criteria) {
    checkFields(criterion, place, { ...record, position: "?number" }, found);
    if ((criterion.CFItemURI ?? null) === null) continue;
    const item = objectAt(criterion.CFItemURI, `${place}.CFItemURI`, found);
    if (item !== null) checkFields(item, `${place}.CFItemURI`, link, found);
  }
  const levelFields = { ...record, score: "?number", quality: "?text", description: "?text" } as const;
  for (const [level, place] of levels) checkFields(level, place, levelFields, found);
  return [...rubrics, ...criteria, ...levels];
}
