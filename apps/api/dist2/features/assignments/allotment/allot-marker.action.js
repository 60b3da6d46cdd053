import { action, isRefused } from "../../../graph/writing/action.js";
import { eachItem } from "../../../graph/writing/each-item.js";
import { found } from "../../../graph/writing/found.js";
import { pieceById } from "../piece/piece.loader.js";
import { pieceToWrite, tiesToPieces } from "../piece/piece-to-write.js";
import { PieceOfWorkType } from "../piece/piece.type.js";
import { allotmentTable } from "./allotment.table.js";
import { lastAllotments } from "./last-allotments.query.js";
import { markerReach } from "./marker-roles.query.js";
import { AllotMarkerInput } from "../marking/marking.input.js";
/** Says who marks pieces of work. Who was to mark them before stays on record. */
export const allotMarker = action({
    name: "allotMarker",
    description: "Says who marks pieces of work: all of them or none. The marker is somebody whose role lets them mark the trainees' work.",
    input: AllotMarkerInput,
    right: "allot-marker",
    ties: (performance, { pieceIds }) => tiesToPieces(performance, pieceIds, "allot-marker"),
    shows: {
        pieces: {
            ...{ type: () => PieceOfWorkType, by: pieceById, isList: true },
            description: "The pieces of work.",
        },
    },
    refusals: ["not-found", "items-refused", "marker-out-of-reach"],
    async perform(performance, { markerId, pieceIds }) {
        const { unit, viewer, now, refuse } = performance;
        const { providerId, personId: recordedBy } = viewer;
        if (!(await found(unit, providerId, "person", markerId)))
            return refuse({ code: "not-found", what: "person", id: markerId }, "markerId");
        const reaches = await markerReach(performance, markerId);
        const pieces = await eachItem("pieceIds", [...new Set(pieceIds)], async (id) => {
            const piece = await pieceToWrite(performance, id);
            if (!piece)
                return refuse({ code: "not-found", what: "piece of work", id });
            return (await reaches(piece.traineeId)) ? piece : refuse({ code: "marker-out-of-reach", markerId });
        });
        if (isRefused(pieces))
            return pieces;
        const ids = pieces.map(({ id }) => id);
        const last = await lastAllotments(unit, providerId, ids);
        await unit.insert(allotmentTable, pieces
            .filter((piece) => piece.markerId !== markerId)
            .map(({ id: pieceId }) => ({
            ...{ providerId, pieceId, sequence: (last.get(pieceId) ?? 0) + 1 },
            ...{ markerId, recordedBy, recordedAt: now },
        })));
        return { ids: { pieces: ids }, about: [...new Set(pieces.map(({ traineeId }) => traineeId))] };
    },
});
//# sourceMappingURL=allot-marker.action.js.map