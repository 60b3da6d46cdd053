var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { sensitiveFields } from "@reviewpoint/domain/access";
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { readPage } from "../../../graph/paging/read-page.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { PersonType } from "../../partnership/person/person.type.js";
import { RoleEnum } from "../../partnership/person/role.enum.js";
import { actorsOf } from "./actors-of.js";
import { readingListing } from "./audit-entry.query.js";
import { rolesAtDeeds } from "./roles-of-readers.js";
import { SensitiveReadingConnection, SensitiveReadingType } from "./reading.type.js";
let SensitiveReadingResolver = class SensitiveReadingResolver {
    async readingsOfMe(page, context) {
        const { personId } = viewerOf(context);
        return (await readPage(context.read, readingListing(personId), page)).map(shown);
    }
    reader(readings, context) {
        return actorsOf(readings, context);
    }
    readerRoles(readings, context) {
        return rolesAtDeeds(readings, context);
    }
};
__decorate([
    Query(() => SensitiveReadingConnection, {
        description: "Who was shown what is sensitive about you, newest first. For trainees, of themselves alone.",
    }),
    __param(0, Args(() => PageArguments)),
    __param(1, Ctx())
], SensitiveReadingResolver.prototype, "readingsOfMe", null);
__decorate([
    Batched(),
    FieldResolver(() => PersonType, {
        nullable: true,
        description: "Who was shown it; null for a service token.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], SensitiveReadingResolver.prototype, "reader", null);
__decorate([
    Batched(),
    FieldResolver(() => [RoleEnum], {
        description: "The roles that the reader held on that day; none for a service token.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], SensitiveReadingResolver.prototype, "readerRoles", null);
SensitiveReadingResolver = __decorate([
    Resolver(() => SensitiveReadingType)
], SensitiveReadingResolver);
export { SensitiveReadingResolver };
function shown({ traineeIds, fields, ...reading }) {
    const read = Object.entries(fields ?? {});
    const what = read.flatMap(([field, ids]) => ids.some((id) => traineeIds.includes(id)) ? [sensitiveFields[field]] : []);
    return { ...reading, what };
}
//# sourceMappingURL=reading.resolver.js.map