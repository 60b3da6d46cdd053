import { refuseCall } from "@reviewpoint/domain/moderation";
import { action } from "../../../graph/writing/action.js";
import { found } from "../../../graph/writing/found.js";
import { settingsWithin } from "../../provider/setting/settings-within.js";
import { boardQuorum } from "../boards.settings.js";
import { boardById } from "../board/board.query.js";
import { boardTable } from "../board/board.table.js";
import { BoardType } from "../board/board.type.js";
import { boardCohortTable } from "../board/board-cohort.table.js";
import { boardMemberTable } from "../member/member.table.js";
import { CallBoardInput } from "./call-board.input.js";
/** Calls a board under the provider's quorum of today; its members are told. */
export const callBoard = action({
    name: "callBoard",
    description: "Calls an exam board: when it meets, about which cohorts, and who sits on it.",
    input: CallBoardInput,
    right: "keep-boards",
    shows: { board: { type: () => BoardType, by: boardById, description: "The board." } },
    refusals: ["not-found", "words-missing", "chair-missing", "member-twice", "quorum-out-of-reach"],
    async perform(performance, { name, heldOn, cohortIds, members }) {
        const { unit, viewer, now, newId, refuse } = performance;
        const { providerId, personId } = viewer;
        if (name.trim() === "")
            return refuse({ code: "words-missing", what: "name" }, "name");
        if (cohortIds.length === 0)
            return refuse({ code: "words-missing", what: "cohort" }, "cohortIds");
        for (const [index, id] of cohortIds.entries())
            if (!(await found(unit, providerId, "cohort", id)))
                return refuse({ code: "not-found", what: "cohort", id }, "cohortIds", String(index));
        for (const [index, { personId: id }] of members.entries())
            if (!(await found(unit, providerId, "person", id)))
                return refuse({ code: "not-found", what: "person", id }, "members", String(index), "personId");
        const settings = await settingsWithin(performance);
        const quorum = settings.of(boardQuorum);
        const refusal = refuseCall(members.map(({ personId: id, seat }) => ({ id, seat })), quorum);
        if (refusal)
            return refuse(refusal, "members");
        const id = newId();
        const board = { id, name: name.trim(), heldOn, quorum, closedAt: null, version: 1 };
        await unit.insert(boardTable, [{ providerId, ...board, recordedAt: now, recordedBy: personId }]);
        const cohorts = [...new Set(cohortIds)].map((cohortId) => ({ providerId, boardId: id, cohortId }));
        await unit.insert(boardCohortTable, cohorts);
        const seats = members.map(({ personId: memberId, seat }, index) => ({
            ...{ providerId, boardId: id, personId: memberId, seat, position: index + 1 },
        }));
        await unit.insert(boardMemberTable, seats);
        return { ids: { board: id } };
    },
});
//# sourceMappingURL=call-board.action.js.map