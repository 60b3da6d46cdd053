import { expect, test } from "@jest/globals";
import type { Role, TraineeRelation } from "../../../generated/documents.js";
import { judgingRelations } from "./judging-relations.js";

test.each<[Role[], TraineeRelation[]]>([
  [["MENTOR"], ["CASELOAD"]],
  [["PROFESSIONAL_TUTOR"], ["SCHOOL"]],
  [
    ["LEAD_MENTOR", "MENTOR", "MENTOR"],
    ["CASELOAD", "SUBJECT"],
  ],
  [["HUB_DIRECTOR", "EXAM_BOARD"], []],
])("%j judge by %j", (roles, relations) => expect(judgingRelations(roles)).toEqual(relations));
