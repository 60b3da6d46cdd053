import type { ExpectedLevel, Level } from "../../level.js";
import type { Stage, Statement, Strand } from "../../strand.js";
import type { itemTypes } from "../package/case-item.js";
import type { CasePackage } from "../package/case-package.js";
import type { PlacedItem } from "./hierarchy.js";
import type { CaseFinding } from "./shape.js";

/** What the items of a package say. */
export interface ItemLists {
  readonly code: string;
  readonly strands: Strand[];
  readonly stages: Stage[];
  readonly levels: Level[];
  readonly statements: Statement[];
  readonly expectations: ExpectedLevel[];
  /** Codes of the strands by the identifiers of their items. */
  readonly codeOfStrand: ReadonlyMap<string, string>;
}

type ItemType = keyof typeof itemTypes;

const parentTypes: { readonly [type in ItemType]: ItemType | "document" } = {
  Framework: "document",
  Strand: "Framework",
  Stage: "Framework",
  Level: "Framework",
  Statement: "Strand",
  "Expected level": "Strand",
};

/** Sorts the items by their type, and takes each from where it hangs. */
export function readItems(
  content: CasePackage,
  placed: readonly PlacedItem[],
  found: CaseFinding,
): ItemLists {
  const known = placed.filter(({ item, place, parent }) => {
    const type = item.CFItemType ?? "";
    if (!Object.hasOwn(parentTypes, type)) found("unknown-item-type", `${place}.CFItemType`, type);
    else if ((parent?.CFItemType ?? "document") !== parentTypes[type as ItemType]) {
      found("wrong-parent", place, item.fullStatement);
    } else if ((item.humanCodingScheme ?? "") === "")
      found("missing-field", `${place}.humanCodingScheme`, "");
    else return true;
    return false;
  });
  const ofType = (type: ItemType) =>
    known.filter(({ item }) => item.CFItemType === type).map((each) => ({ ...each, code: codeOf(each) }));
  const named = (type: ItemType) =>
    ofType(type).map(({ item, code, position }) => ({ code, name: item.fullStatement, position }));
  const codes = (type: ItemType) => new Map(ofType(type).map(({ item, code }) => [item.identifier, code]));
  const onlyTarget = (
    origin: PlacedItem,
    type: string,
    targets: ReadonlyMap<string, string>,
  ): string | null => {
    const reached = content.CFAssociations.filter(
      ({ associationType, originNodeURI }) =>
        associationType === type && originNodeURI.identifier === origin.item.identifier,
    ).map(({ destinationNodeURI }) => targets.get(destinationNodeURI.identifier));
    return reached.length === 1 ? (reached[0] ?? null) : null;
  };

  const roots = ofType("Framework");
  if (roots.length !== 1) found("not-one-framework", "CFItems", roots.map(({ code }) => code).join(", "));
  const [stageCodes, levelCodes, codeOfStrand] = [codes("Stage"), codes("Level"), codes("Strand")];
  const strandOf = ({ parent }: PlacedItem) => codeOfStrand.get(parent?.identifier ?? "") ?? "";

  const statements = ofType("Statement").map((each) => {
    const stageCode = onlyTarget(each, "isPartOf", stageCodes);
    if (stageCode === null) found("not-one-stage", each.place, each.item.fullStatement);
    const { code, position, item } = each;
    return {
      code,
      strandCode: strandOf(each),
      stageCode: stageCode ?? "",
      text: item.fullStatement,
      position,
    };
  });
  const expectations = ofType("Expected level").map((each) => {
    const levelCode = onlyTarget(each, "hasSkillLevel", levelCodes);
    if (levelCode === null) found("not-one-level", each.place, each.item.fullStatement);
    return { reviewPointCode: each.code, strandCode: strandOf(each), levelCode: levelCode ?? "" };
  });
  return {
    code: roots[0]?.code ?? "",
    strands: named("Strand"),
    stages: named("Stage"),
    levels: named("Level").map(({ code, name, position }) => ({ code, name, rank: position })),
    statements,
    expectations,
    codeOfStrand,
  };
}

const codeOf = ({ item }: PlacedItem): string => item.humanCodingScheme ?? "";
