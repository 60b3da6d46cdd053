import { WriteInput } from "../../../graph/writing/mutation/write.input.js";
/** What is recorded of a file that came in. No client sends this: the server has counted and hashed the bytes itself. */
export class AddEvidenceFileInput extends WriteInput {
    traineeId;
    name;
    mediaType;
    bytes;
    sha256;
}
//# sourceMappingURL=add-evidence-file.input.js.map