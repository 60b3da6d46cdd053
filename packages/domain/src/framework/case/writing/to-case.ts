import { checkFramework } from "../../check-framework.js";
import type { Framework } from "../../framework.js";
import type { CaseAssociation } from "../package/case-association.js";
import { type CaseItem, type CaseItemType, itemTypes } from "../package/case-item.js";
import type { CasePackage } from "../package/case-package.js";
import type { CaseLink } from "../package/case-record.js";
import { type CaseWriting, recordMaker } from "./case-writing.js";
import { toRubric } from "./to-rubric.js";

/**
 * A framework as a CASE package, from which `fromCase` reads the same framework again.
 *
 * Strands, stages and levels are children of one item that bears the framework's code; a statement is a child of its
 * strand and part of its stage; an expected level is a child of its strand and has a level; sequence numbers are
 * positions and ranks. Descriptors are a rubric. A mapping relates a strand to a record outside the package, whose
 * title is scheme and section.
 *
 * @param writing What the framework does not know of itself; identifiers and the instant are handed in.
 * @throws RangeError when the framework has a violation, the instant has no zone or an identifier is not a UUID of its own.
 */
export function toCase(framework: Framework, writing: CaseWriting): CasePackage {
  const [violation] = checkFramework(framework);
  if (violation !== undefined) {
    const { place, value } = violation;
    throw new RangeError(
      `toCase requires a framework without violations: ${place} is ${JSON.stringify(value)}`,
    );
  }
  const record = recordMaker([framework.code, framework.version], writing);
  const types = new Map<keyof typeof itemTypes, CaseItemType>();
  const items: CaseItem[] = [];
  const associations: CaseAssociation[] = [];

  function typeOf(title: keyof typeof itemTypes): CaseItemType {
    const known = types.get(title);
    if (known !== undefined) return known;
    const hierarchyCode = String(Object.keys(itemTypes).indexOf(title) + 1);
    const type = { ...record("CFItemTypes", title), title, description: itemTypes[title], hierarchyCode };
    types.set(title, type);
    return type;
  }

  function item(
    title: keyof typeof itemTypes,
    code: string,
    fullStatement: string,
    ...within: string[]
  ): CaseLink {
    const made: CaseItem = {
      ...record("CFItems", title, ...within, code),
      fullStatement,
      humanCodingScheme: code,
      CFItemType: title,
      CFItemTypeURI: link(typeOf(title), title),
    };
    items.push(made);
    return link(made, fullStatement);
  }

  function associate(
    originNodeURI: CaseLink,
    associationType: string,
    destinationNodeURI: CaseLink,
    sequenceNumber?: number,
  ): void {
    const made = record(
      "CFAssociations",
      originNodeURI.identifier,
      associationType,
      destinationNodeURI.identifier,
    );
    const sequence = sequenceNumber === undefined ? {} : { sequenceNumber };
    associations.push({ ...made, associationType, ...sequence, originNodeURI, destinationNodeURI });
  }

  function listed<Row extends { readonly code: string; readonly name: string }>(
    title: "Strand" | "Stage" | "Level",
    rows: readonly Row[],
    sequenceOf: (row: Row) => number,
  ): (code: string) => CaseLink {
    const links = new Map<string, CaseLink>();
    for (const row of rows) {
      const made = item(title, row.code, row.name);
      associate(made, "isChildOf", root, sequenceOf(row));
      links.set(row.code, made);
    }
    return (code) => links.get(code) as CaseLink;
  }

  const document = {
    ...record("CFDocuments"),
    title: framework.name,
    creator: writing.creator,
    version: framework.version,
    adoptionStatus: "Adopted",
    statusStartDate: framework.validFrom,
    ...(writing.caseVersion === "1.1" ? { caseVersion: "1.1" as const } : {}),
  };
  const root = item("Framework", framework.code, framework.name);
  associate(root, "isChildOf", link(document, document.title), 1);
  const strand = listed("Strand", framework.strands, ({ position }) => position);
  const stage = listed("Stage", framework.stages, ({ position }) => position);
  const level = listed("Level", framework.levels, ({ rank }) => rank);

  for (const { code, text, strandCode, stageCode, position } of framework.statements) {
    const made = item("Statement", code, text, strandCode, stageCode);
    associate(made, "isChildOf", strand(strandCode), position);
    associate(made, "isPartOf", stage(stageCode));
  }
  for (const { reviewPointCode, strandCode, levelCode } of framework.expectations) {
    const text = `Expected at ${reviewPointCode}: ${level(levelCode).title}`;
    const made = item("Expected level", reviewPointCode, text, strandCode);
    associate(made, "isChildOf", strand(strandCode));
    associate(made, "hasSkillLevel", level(levelCode));
  }
  for (const { strandCode, scheme, section } of framework.mappings) {
    const outside = record("CFItems", "Section", strandCode, scheme, section);
    associate(strand(strandCode), "isRelatedTo", link(outside, `${scheme} ${section}`));
  }
  const rubric = toRubric(framework, record, strand);
  return {
    CFDocument: document,
    CFItems: items,
    CFAssociations: associations,
    CFDefinitions: { CFItemTypes: [...types.values()] },
    ...(rubric === null ? {} : { CFRubrics: [rubric] }),
  };
}

const link = ({ identifier, uri }: { identifier: string; uri: string }, title: string): CaseLink => ({
  title,
  identifier,
  uri,
});
