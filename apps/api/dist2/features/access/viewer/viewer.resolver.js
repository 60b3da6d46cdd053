var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { accessActs } from "@reviewpoint/domain/access";
import { Ctx, Query, Resolver } from "type-graphql";
import { accessOf } from "../../../graph/guarding/viewer-access.js";
import { loadAll } from "../../../graph/reading/load.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { hubById } from "../../partnership/hub/hub.loader.js";
import { personRowById } from "../../partnership/person/person.loader.js";
import { namedPerson } from "../../partnership/person/show-person.js";
import { schoolById } from "../../partnership/school/school.loader.js";
import { subjectById } from "../../partnership/subject/subject.loader.js";
import { vocabularyOf } from "../../provider/vocabulary/vocabulary.loader.js";
import { describeScope } from "./describe-scope.js";
import { ViewerType } from "./viewer.type.js";
let ViewerResolver = class ViewerResolver {
    async viewer(context) {
        const viewer = viewerOf(context);
        const { personId, roles, scope } = viewer;
        const access = accessOf(viewer);
        const [people, hubs, subjects, schools, vocabulary] = await Promise.all([
            found(personRowById, [personId], context),
            found(hubById, scope.hubIds, context),
            found(subjectById, scope.subjectIds, context),
            found(schoolById, scope.schoolIds, context),
            vocabularyOf(context),
        ]);
        const names = {
            hubs: hubs.map(({ name }) => name),
            subjects: subjects.map(({ name }) => name),
            schools: schools.map(({ name }) => name),
            trainees: vocabulary.trainee.plural,
        };
        const { kind, seesNames } = scope;
        return {
            person: people[0] ? namedPerson(people[0]) : { id: personId, name: null, masked: 0 },
            roles: roles.map((role) => ({ ...role })),
            acts: Object.keys(accessActs).filter((act) => access.may({ act })),
            scope: { kind, seesNames, description: describeScope(scope, names), hubs, subjects, schools },
        };
    }
};
__decorate([
    Query(() => ViewerType, { description: "Who asks, with which roles, and what these let them see." }),
    __param(0, Ctx())
], ViewerResolver.prototype, "viewer", null);
ViewerResolver = __decorate([
    Resolver(() => ViewerType)
], ViewerResolver);
export { ViewerResolver };
async function found(batch, ids, context) {
    return (await loadAll(batch, ids, context)).filter((value) => value !== null);
}
//# sourceMappingURL=viewer.resolver.js.map