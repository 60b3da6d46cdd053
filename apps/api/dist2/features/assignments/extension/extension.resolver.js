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
import { Costs } from "../../../graph/limits/cost/costs.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { gathered, inOrder } from "../../../graph/reading/by-key.js";
import { AssignmentType } from "../assignment/assignment.type.js";
import { peopleNamed } from "../../partnership/person/people-named.js";
import { PersonType } from "../../partnership/person/person.type.js";
import { readExtensions } from "./extension.query.js";
import { AssignmentExtensionType } from "./extension.type.js";
/** Extensions by id; null outside the viewer's scope. */
export const extensionById = async (ids, context) => inOrder(ids, await readExtensions(sql `extension.id = any(${ids}::uuid[])`, context), ({ id }) => id);
/** Who was given more time. */
let AssignmentExtensionsResolver = class AssignmentExtensionsResolver {
    async extensions(assignments, context) {
        const ids = assignments.map(({ id }) => id);
        const rows = await readExtensions(sql `extension.assignment_id = any(${ids}::uuid[])`, context);
        return gathered(ids, rows, ({ assignmentId }) => assignmentId);
    }
};
__decorate([
    Costs({ assumedSize: 5 }),
    Batched(),
    FieldResolver(() => [AssignmentExtensionType], {
        description: "Who was given more time, and why, in order; of trainees, those within the viewer's scope.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], AssignmentExtensionsResolver.prototype, "extensions", null);
AssignmentExtensionsResolver = __decorate([
    Resolver(() => AssignmentType)
], AssignmentExtensionsResolver);
export { AssignmentExtensionsResolver };
let AssignmentExtensionResolver = class AssignmentExtensionResolver {
    person(extensions, context) {
        return peopleNamed(extensions.map(({ personId }) => personId), context);
    }
    recordedBy(extensions, context) {
        return peopleNamed(extensions.map((row) => row.recordedBy), context);
    }
};
__decorate([
    Batched(),
    FieldResolver(() => PersonType, { nullable: true, description: "Who has more time." }),
    __param(0, Root()),
    __param(1, Ctx())
], AssignmentExtensionResolver.prototype, "person", null);
__decorate([
    Batched(),
    FieldResolver(() => PersonType, { nullable: true, description: "Who gave it." }),
    __param(0, Root()),
    __param(1, Ctx())
], AssignmentExtensionResolver.prototype, "recordedBy", null);
AssignmentExtensionResolver = __decorate([
    Resolver(() => AssignmentExtensionType)
], AssignmentExtensionResolver);
export { AssignmentExtensionResolver };
//# sourceMappingURL=extension.resolver.js.map