import type { MediaType } from "@reviewpoint/domain/evidence";
import { WriteInput } from "../../../graph/writing/mutation/write.input.js";
/** What is recorded of a file that came in. No client sends this: the server has counted and hashed the bytes itself. */
export declare class AddEvidenceFileInput extends WriteInput {
    readonly traineeId: string;
    readonly name: string;
    readonly mediaType: MediaType;
    readonly bytes: number;
    readonly sha256: string;
}
