import type { IsoDate } from "@reviewpoint/domain/calendar";
import { WriteInput } from "../../../graph/writing/mutation/write.input.js";
import type { Role } from "../../../identity/index.js";
export declare class GrantRoleInput extends WriteInput {
    readonly personId: string;
    readonly role: Role;
    readonly hubId?: string | null;
    readonly subjectId?: string | null;
    readonly schoolId?: string | null;
    readonly from: IsoDate;
    readonly until?: IsoDate | null;
}
