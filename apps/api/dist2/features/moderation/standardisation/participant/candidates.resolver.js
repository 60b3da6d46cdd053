var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import sql from "sql-template-tag";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { accessOf } from "../../../../graph/guarding/viewer-access.js";
import { Costs } from "../../../../graph/limits/cost/costs.js";
import { Batched } from "../../../../graph/prefetch/batched.js";
import { viewerOf } from "../../../../graph/reading/viewer.js";
import { readParts } from "../../../assignments/assignment/assignment.query.js";
import { AssignmentType } from "../../../assignments/assignment/assignment.type.js";
import { PersonType } from "../../../partnership/person/person.type.js";
import { peopleUnmasked } from "../../reading/people-unmasked.js";
import { rolesThatMark } from "./marking-roles.query.js";
/** Everybody but the viewer in one of some roles today, by name. */
function readCandidates(roles, context) {
    const { personId, today } = viewerOf(context);
    return context.read(sql `select holding.person_id as "personId", holding.subject_id as "subjectId"
    from role_holding holding
    join person on person.provider_id = holding.provider_id and person.id = holding.person_id
    where holding.role = any(${roles}::text[]) and holding.from_on <= ${today}
      and coalesce(holding.until_on >= ${today}, true) and holding.person_id <> ${personId}::uuid
    order by person.family_name, person.given_names, person.id, holding.id`);
}
/** Who can be named for standardisation before assignments are marked. */
let StandardisationCandidatesResolver = class StandardisationCandidatesResolver {
    async standardisationCandidates(assignments, context) {
        const access = accessOf(viewerOf(context));
        const reach = access.reach({ act: "plan-moderation" });
        const parts = await readParts("subject", assignments.map(({ id }) => id), context);
        const candidates = await readCandidates(rolesThatMark(access.policy), context);
        return Promise.all(assignments.map(async ({ id, cohortId }) => {
            const set = parts.filter(({ assignmentId }) => assignmentId === id).map(({ partId }) => partId);
            const isOfIt = (subjectId) => set.length === 0 || set.includes(subjectId);
            const mayOpen = reach.everyone ||
                reach.subjectIds.some(isOfIt) ||
                reach.cohortParts.some((part) => part.cohortId === cohortId && isOfIt(part.subjectId));
            const found = mayOpen
                ? candidates.filter(({ subjectId }) => subjectId === null || isOfIt(subjectId))
                : [];
            const people = await peopleUnmasked([...new Set(found.map(({ personId }) => personId))], context);
            return people.filter((person) => person !== null);
        }));
    }
};
__decorate([
    Costs({ weight: 100, assumedSize: 30 }),
    Batched(),
    FieldResolver(() => [PersonType], {
        description: "Who may take part in an exercise of standardisation that the viewer opens: everybody else in a role in which work of its subjects is marked or moderated, by name. Empty for whoever plans moderation of other subjects alone.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], StandardisationCandidatesResolver.prototype, "standardisationCandidates", null);
StandardisationCandidatesResolver = __decorate([
    Resolver(() => AssignmentType)
], StandardisationCandidatesResolver);
export { StandardisationCandidatesResolver };
//# sourceMappingURL=candidates.resolver.js.map