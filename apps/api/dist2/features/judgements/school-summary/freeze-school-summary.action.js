var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { tiesTo } from "@reviewpoint/domain/access";
import { Field, ID, InputType } from "type-graphql";
import { isUuid } from "../../../graph/reading/is-uuid.js";
import { rowsWithin } from "../../../graph/reading/rows.js";
import { action } from "../../../graph/writing/action.js";
import { found } from "../../../graph/writing/found.js";
import { freeze } from "../../../graph/writing/freeze.js";
import { WriteInput } from "../../../graph/writing/mutation/write.input.js";
import { summaryToFreeze } from "./frozen-content.js";
import { frozenSummaryById } from "./frozen-summary.resolver.js";
import { readSummary } from "./school-summary.query.js";
import { schoolSummaryTable } from "./school-summary.table.js";
import { FrozenSchoolSummaryType } from "./school-summary.type.js";
let FreezeSchoolSummaryInput = class FreezeSchoolSummaryInput extends WriteInput {
    schoolId;
    reviewPointId;
    subjectId;
    remark;
};
__decorate([
    Field(() => ID, { description: "The school." })
], FreezeSchoolSummaryInput.prototype, "schoolId", void 0);
__decorate([
    Field(() => ID, { description: "The review point." })
], FreezeSchoolSummaryInput.prototype, "reviewPointId", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: "The subject whose trainees it is of; all without it." })
], FreezeSchoolSummaryInput.prototype, "subjectId", void 0);
__decorate([
    Field(() => String, { nullable: true, description: "What is to be said of it." })
], FreezeSchoolSummaryInput.prototype, "remark", void 0);
FreezeSchoolSummaryInput = __decorate([
    InputType("FreezeSchoolSummaryInput", { description: "Of which school, at which review point." })
], FreezeSchoolSummaryInput);
export { FreezeSchoolSummaryInput };
async function schoolWithin({ unit, viewer }, id) {
    if (!isUuid(id))
        return null;
    const [school] = await unit.rows(`select id, urn, name, hub_id as "hubId" from school where provider_id = $1 and id = $2`, [viewer.providerId, id]);
    return school ?? null;
}
/** Freezes what is recorded of a school's trainees, with its hash: readable afterwards exactly as it was. */
export const freezeSchoolSummary = action({
    name: "freezeSchoolSummary",
    description: "Freezes what is recorded of the trainees placed at a school at a review point, with its hash. It is readable afterwards exactly as it was.",
    input: FreezeSchoolSummaryInput,
    right: "freeze-school-summary",
    async ties(performance, { schoolId, subjectId }) {
        const { viewer } = performance;
        const school = await schoolWithin(performance, schoolId);
        const place = { hubId: school?.hubId ?? null, cohortId: "", subjectId: subjectId ?? "" };
        const trainee = { ...place, schoolIds: school ? [school.id] : [], isSelf: false, isMentored: false };
        return tiesTo(trainee, viewer.roles, { providerHasHubs: viewer.hasHubs ?? true });
    },
    shows: {
        summary: {
            type: () => FrozenSchoolSummaryType,
            by: frozenSummaryById,
            description: "The frozen summary.",
        },
    },
    refusals: ["not-found"],
    async perform(performance, { schoolId, reviewPointId, subjectId = null, remark }) {
        const { unit, viewer, now, newId, refuse } = performance;
        const { providerId, personId } = viewer;
        const school = await schoolWithin(performance, schoolId);
        if (!school)
            return refuse({ code: "not-found", what: "school", id: schoolId }, "schoolId");
        if (!(await found(unit, providerId, "review_point", reviewPointId)))
            return refuse({ code: "not-found", what: "review point", id: reviewPointId }, "reviewPointId");
        if (subjectId !== null && !(await found(unit, providerId, "subject", subjectId)))
            return refuse({ code: "not-found", what: "subject", id: subjectId }, "subjectId");
        const read = rowsWithin({ unit });
        const summary = await readSummary(read, { schoolId, reviewPointId, subjectId });
        const { hubId: _, ...named } = school;
        const said = remark?.trim() || null;
        const frame = {
            school: named,
            reviewPointId,
            subjectId,
            remark: said,
            frozenBy: personId,
            frozenAt: now,
        };
        const row = {
            ...{ providerId, id: newId(), schoolId, reviewPointId, subjectId, remark: said },
            ...{ recordedAt: now, recordedBy: personId },
            ...freeze(summaryToFreeze(summary, frame)),
        };
        await unit.insert(schoolSummaryTable, [row]);
        const about = summary.trainees.map(({ traineeId }) => traineeId);
        return { ids: { summary: row.id }, about, facts: { sha256: row.sha256 } };
    },
});
//# sourceMappingURL=freeze-school-summary.action.js.map