import { WriteInput } from "../../../graph/writing/mutation/write.input.js";
import type { LinkedId } from "./linked-things.js";
export declare class LinkEvidenceFileInput extends WriteInput implements Partial<Record<LinkedId, string | null>> {
    readonly fileId: string;
    readonly judgementId?: string | null;
    readonly observationCopyId?: string | null;
    readonly targetId?: string | null;
    readonly meetingId?: string | null;
    readonly concernId?: string | null;
}
