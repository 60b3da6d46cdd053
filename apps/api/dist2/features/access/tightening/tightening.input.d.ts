import type { AccessAct, LivingRelation, SensitiveField } from "@reviewpoint/domain/access";
import { ChangeInput, WriteInput } from "../../../graph/writing/mutation/write.input.js";
import type { Role } from "../../../identity/index.js";
export declare class TightenAccessInput extends WriteInput {
    readonly role: Role;
    readonly relation: LivingRelation;
    readonly act: AccessAct;
    readonly masked?: SensitiveField[] | null;
    readonly reason: string;
}
export declare class LoosenAccessInput extends ChangeInput {
    readonly tighteningId: string;
}
