import type { Scope, ScopeKind } from "../../../identity/index.js";
import { HubType } from "../../partnership/hub/hub.type.js";
import { SchoolType } from "../../partnership/school/school.type.js";
import { SubjectType } from "../../partnership/subject/subject.type.js";
export declare class ScopeType implements Pick<Scope, "kind" | "seesNames"> {
    readonly kind: ScopeKind;
    readonly description: string;
    readonly seesNames: boolean;
    readonly hubs: readonly HubType[];
    readonly subjects: readonly SubjectType[];
    readonly schools: readonly SchoolType[];
}
