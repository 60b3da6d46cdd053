import { checkFramework } from "../../check-framework.js";
import type { Framework } from "../../framework.js";
import type { CasePackage } from "../package/case-package.js";
import { checkCase } from "./check-case.js";
import { hierarchyOf } from "./hierarchy.js";
import { readItems } from "./read-items.js";
import { readMappings } from "./read-mappings.js";
import { readRubrics } from "./read-rubrics.js";
import type { CaseViolation } from "../refusals.js";
import { gather } from "./shape.js";

/** A framework, or everything that stands in its way. */
export type CaseReading =
  | { readonly framework: Framework; readonly violations: readonly [] }
  | { readonly framework: null; readonly violations: readonly CaseViolation[] };

/**
 * Reads a framework from CASE JSON of version 1.0 or 1.1, in the way that `toCase` writes one.
 *
 * First the shape is checked, then what the items and associations say, then the framework itself; the first of these
 * steps that finds violations names all of its own.
 *
 * @param value The parsed JSON: the package itself, or an object that holds it as `CFPackage`.
 * @example
 * fromCase([]).violations // => [{ code: "wrong-type", place: "CFPackage", value: "[]" }]
 */
export function fromCase(value: unknown): CaseReading {
  const wrongShape = checkCase(value);
  if (wrongShape.length > 0) return { framework: null, violations: wrongShape };
  const content = ((value as { CFPackage?: unknown }).CFPackage ?? value) as CasePackage;

  const violations: CaseViolation[] = [];
  const found = gather(violations);
  const { version, statusStartDate, title } = content.CFDocument;
  if ((version ?? "") === "") found("missing-field", "CFDocument.version", "");
  if ((statusStartDate ?? "") === "") found("missing-field", "CFDocument.statusStartDate", "");
  const lists = readItems(content, hierarchyOf(content, found), found);
  const mappings = readMappings(content, lists.codeOfStrand, found);
  const descriptors = readRubrics(content, lists.codeOfStrand, lists.levels, found);
  if (violations.length > 0) return { framework: null, violations };

  const { codeOfStrand: _, ...items } = lists;
  const framework = {
    ...items,
    name: title,
    version: version as string,
    validFrom: statusStartDate as string,
    descriptors,
    mappings,
  };
  const unsound = checkFramework(framework);
  return unsound.length > 0 ? { framework: null, violations: unsound } : { framework, violations: [] };
}
