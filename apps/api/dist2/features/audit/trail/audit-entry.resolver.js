var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { readPage } from "../../../graph/paging/read-page.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { PersonType } from "../../partnership/person/person.type.js";
import { actorsOf } from "./actors-of.js";
import { trailListing } from "./audit-entry.query.js";
import { AuditEntryConnection, AuditEntryType, AuditSubjectType, } from "./audit-entry.type.js";
import { AuditFilter } from "./audit-filter.input.js";
let AuditEntryResolver = class AuditEntryResolver {
    auditTrail(page, filter, context) {
        return readPage(context.read, trailListing(filter ?? {}), page);
    }
    actor(entries, context) {
        return actorsOf(entries, context);
    }
    subjects(entries) {
        return entries.map(({ subject }) => Object.entries(subject).map(([name, ids]) => ({ name, ids: [ids].flat() })));
    }
};
__decorate([
    Query(() => AuditEntryConnection, {
        description: "Who did what and when, newest first. For those who may read the audit trail.",
    }),
    __param(0, Args(() => PageArguments)),
    __param(1, Arg("filter", () => AuditFilter, { nullable: true, description: "Which entries; all without it." })),
    __param(2, Ctx())
], AuditEntryResolver.prototype, "auditTrail", null);
__decorate([
    Batched(),
    FieldResolver(() => PersonType, {
        nullable: true,
        description: "Who did it; null for a service token, and for whoever runs the installation.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], AuditEntryResolver.prototype, "actor", null);
__decorate([
    Batched(),
    FieldResolver(() => [AuditSubjectType], { description: "What it made or changed." }),
    __param(0, Root())
], AuditEntryResolver.prototype, "subjects", null);
AuditEntryResolver = __decorate([
    Resolver(() => AuditEntryType)
], AuditEntryResolver);
export { AuditEntryResolver };
//# sourceMappingURL=audit-entry.resolver.js.map