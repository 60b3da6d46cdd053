import type { Framework } from "../../framework.js";
import type { CaseLink } from "../package/case-record.js";
import type { CaseRubric, CaseRubricCriterion } from "../package/case-rubric.js";
import type { recordMaker } from "./case-writing.js";

/** The descriptors of a framework as a rubric, a criterion a strand that has any; null when there are none. */
export function toRubric(
  { name, strands, levels, descriptors }: Framework,
  record: ReturnType<typeof recordMaker>,
  linkOf: (strandCode: string) => CaseLink,
): CaseRubric | null {
  if (descriptors.length === 0) return null;
  const rubric = record("CFRubrics");
  const criteria: CaseRubricCriterion[] = [];
  for (const strand of strands) {
    const described = descriptors.filter(({ strandCode }) => strandCode === strand.code);
    if (described.length === 0) continue;
    const criterion = record("CFRubricCriteria", strand.code);
    criteria.push({
      ...criterion,
      category: strand.name,
      CFItemURI: linkOf(strand.code),
      position: strand.position,
      rubricId: rubric.identifier,
      CFRubricCriterionLevels: described.flatMap(({ levelCode, text }) =>
        levels
          .filter(({ code }) => code === levelCode)
          .map(({ name: quality, rank }) => ({
            ...record("CFRubricCriterionLevels", strand.code, levelCode),
            quality,
            score: rank,
            description: text,
            position: rank,
            rubricCriterionId: criterion.identifier,
          })),
      ),
    });
  }
  return { ...rubric, title: name, CFRubricCriteria: criteria };
}
