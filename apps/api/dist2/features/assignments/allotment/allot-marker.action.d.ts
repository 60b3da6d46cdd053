import { PieceOfWorkType } from "../piece/piece.type.js";
import { AllotMarkerInput } from "../marking/marking.input.js";
/** Says who marks pieces of work. Who was to mark them before stays on record. */
export declare const allotMarker: import("../../../graph/writing/action.js").Action<AllotMarkerInput, {
    readonly pieces: {
        readonly type: () => typeof PieceOfWorkType;
        readonly by: import("../../../graph/reading/load.js").Batch<string, import("../piece/show-piece.js").ShownPiece | null>;
        readonly isList: true;
        readonly description: "The pieces of work.";
    };
}, "items-refused" | "marker-out-of-reach" | "not-found">;
