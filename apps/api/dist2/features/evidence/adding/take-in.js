import { rm } from "node:fs/promises";
import { decide } from "@reviewpoint/domain/access";
import { refuseFile, refuseFileName, } from "@reviewpoint/domain/evidence";
import { contentOfFile, receiveFile, TooManyBytes } from "../../../files/index.js";
import { accessOf } from "../../../graph/guarding/viewer-access.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { showRefused } from "../../../graph/refusals/writes/show-refused.js";
import { perform } from "../../../graph/writing/perform.js";
import { tiesToTrainee } from "../../partnership/trainee/ties-to-trainee.js";
import { settingsOf } from "../../provider/setting/setting.loader.js";
import { vocabularyOf } from "../../provider/vocabulary/vocabulary.loader.js";
import { addEvidenceFile } from "./add-evidence-file.action.js";
import { fileToKeep, noteKept } from "./keeping.query.js";
import { evidenceSetting } from "../evidence.settings.js";
const refused = (refusal) => ({
    refused: showRefused({ refusal, path: ["file"] }),
});
/**
 * Takes a file in. Whether it may be added is asked before a byte of it is read. It is recorded before its bytes are kept,
 * and had by nobody until they are: what a process that ended left behind is kept when the same key is sent again, or
 * removed as something that is linked to nothing.
 */
export async function takeIn({ traineeId, name, idempotencyKey, length, content }, { storage, folder }, context) {
    const viewer = viewerOf(context);
    const record = (facts) => {
        const input = Object.assign({ idempotencyKey }, { traineeId, name }, facts);
        return perform(addEvidenceFile, input, context, vocabularyOf);
    };
    if (!(await mayAdd(traineeId, context)))
        return { refused: (await record({})) };
    const nameRefusal = refuseFileName(name);
    if (nameRefusal)
        return refused(nameRefusal);
    const setting = (await settingsOf(viewer.today, context)).of(evidenceSetting);
    const { mostBytes } = setting;
    let received;
    try {
        received = await receiveFile(content, folder, mostBytes, length);
    }
    catch (error) {
        if (error instanceof TooManyBytes)
            return refused({ code: "file-too-large", mostBytes });
        throw error;
    }
    try {
        const { path, bytes, sha256 } = received;
        const { type, packing } = await contentOfFile(path);
        const refusal = refuseFile({ bytes, type, packing }, setting);
        if (refusal)
            return refused(refusal);
        const answer = await record({ mediaType: type, bytes, sha256 });
        if ("code" in answer)
            return { refused: answer };
        const { ids } = answer;
        if (await fileToKeep(context, ids.file)) {
            await storage.put(`${viewer.providerId}/${ids.file}`, received);
            await noteKept(context, ids.file);
        }
        return { file: { id: ids.file, sha256, bytes } };
    }
    finally {
        await rm(received.path, { force: true });
    }
}
async function mayAdd(traineeId, context) {
    const viewer = viewerOf(context);
    const ties = await context.write((unit) => tiesToTrainee({ unit, viewer }, traineeId), {
        isolation: "read committed",
    });
    return decide({ ties, act: "add-evidence" }, accessOf(viewer).policy).effect === "allow";
}
//# sourceMappingURL=take-in.js.map