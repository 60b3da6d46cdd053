var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Args, Ctx, Query, Resolver } from "type-graphql";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { readPage } from "../../../graph/paging/read-page.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { PersonFilter, PersonOrder } from "./person.input.js";
import { personListing } from "./person.query.js";
import { PersonConnection, PersonType } from "./person.type.js";
import { namedPerson, namelessPerson } from "./show-person.js";
let PersonResolver = class PersonResolver {
    async people(page, filter, orderBy, context) {
        const viewer = viewerOf(context);
        const listing = personListing(viewer, filter, orderBy);
        const rows = await readPage(context.read, listing, page);
        return rows.map((person) => person.masked === 0 || person.id === viewer.personId ? namedPerson(person) : namelessPerson(person));
    }
};
__decorate([
    Query(() => PersonConnection, { description: "People within the viewer's scope." }),
    __param(0, Args(() => PageArguments)),
    __param(1, Arg("filter", () => PersonFilter, {
        nullable: true,
        description: "Which people; all in scope without it.",
    })),
    __param(2, Arg("orderBy", () => PersonOrder, {
        nullable: true,
        defaultValue: "NAME",
        description: "In which order.",
    })),
    __param(3, Ctx())
], PersonResolver.prototype, "people", null);
PersonResolver = __decorate([
    Resolver(() => PersonType)
], PersonResolver);
export { PersonResolver };
//# sourceMappingURL=person.resolver.js.map