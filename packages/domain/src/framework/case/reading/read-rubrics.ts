import type { Level, LevelDescriptor } from "../../level.js";
import type { CasePackage } from "../package/case-package.js";
import type { CaseFinding } from "./shape.js";

/** The descriptors of all rubrics: a criterion is a strand, a score the rank of a level. */
export function readRubrics(
  content: CasePackage,
  codeOfStrand: ReadonlyMap<string, string>,
  levels: readonly Level[],
  found: CaseFinding,
): LevelDescriptor[] {
  const descriptors: LevelDescriptor[] = [];
  (content.CFRubrics ?? []).forEach(({ CFRubricCriteria }, rubric) => {
    (CFRubricCriteria ?? []).forEach(({ CFItemURI, CFRubricCriterionLevels }, criterion) => {
      const place = `CFRubrics[${rubric}].CFRubricCriteria[${criterion}]`;
      const strandCode = codeOfStrand.get(CFItemURI?.identifier ?? "");
      if (strandCode === undefined) {
        found("unknown-strand", `${place}.CFItemURI`, CFItemURI?.title ?? "");
        return;
      }
      (CFRubricCriterionLevels ?? []).forEach(({ score, description }, index) => {
        if (!description) return;
        const level = levels.find(({ rank }) => rank === score);
        if (level !== undefined) descriptors.push({ strandCode, levelCode: level.code, text: description });
        else found("unknown-level", `${place}.CFRubricCriterionLevels[${index}].score`, score ?? "");
      });
    });
  });
  return descriptors;
}
