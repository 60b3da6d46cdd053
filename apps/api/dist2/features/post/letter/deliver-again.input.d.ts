import { WriteInput } from "../../../graph/writing/mutation/write.input.js";
export declare class DeliverAgainInput extends WriteInput {
    readonly letterIds: string[];
}
