import { type FrameworkMapping, type MappingScheme, mappingSchemes } from "../../mapping.js";
import type { CasePackage } from "../package/case-package.js";
import type { CaseFinding } from "./shape.js";

const mappingAssociations = ["isRelatedTo", "exactMatchOf"];

/** Strands related to records outside the package, whose titles are scheme and section: `ITTECF S7`. */
export function readMappings(
  content: CasePackage,
  codeOfStrand: ReadonlyMap<string, string>,
  found: CaseFinding,
): FrameworkMapping[] {
  const inside = new Set(content.CFItems.map(({ identifier }) => identifier));
  return content.CFAssociations.flatMap(
    ({ associationType, originNodeURI, destinationNodeURI }, index): FrameworkMapping[] => {
      const strandCode = codeOfStrand.get(originNodeURI.identifier);
      const { identifier, title } = destinationNodeURI;
      if (
        !mappingAssociations.includes(associationType) ||
        strandCode === undefined ||
        inside.has(identifier)
      ) {
        return [];
      }
      const [scheme = "", ...section] = title.split(" ");
      if ((mappingSchemes as readonly string[]).includes(scheme)) {
        return [{ strandCode, scheme: scheme as MappingScheme, section: section.join(" ") }];
      }
      found("unknown-scheme", `CFAssociations[${index}].destinationNodeURI.title`, title);
      return [];
    },
  );
}
