import type { IsoDate } from "../../../calendar/index.js";
import type { BoardSeat } from "../board-meeting.js";

/** Why something about a board is not recorded, with the facts of it. */
export type BoardRecordRefusal =
  /** A board has exactly one chair. */
  | { readonly code: "chair-missing"; readonly chairs: number }
  | { readonly code: "member-twice"; readonly personId: string }
  /** The quorum asks for more members, or other seats, than the board has. */
  | {
      readonly code: "quorum-out-of-reach";
      readonly least: number;
      readonly members: number;
      readonly missingSeats: readonly BoardSeat[];
    }
  | { readonly code: "board-closed"; readonly closedOn: IsoDate }
  /** The board's day has not come. */
  | { readonly code: "day-to-come"; readonly today: IsoDate }
  | { readonly code: "not-a-member"; readonly personIds: readonly string[] }
  /** The same trainee, exercise or assessor is on the agenda already. */
  | { readonly code: "item-twice"; readonly itemId: string }
  /** Something has to be said: a reason, what is to be done. */
  | { readonly code: "words-missing"; readonly what: string }
  /** Words that go into a pack name people about whom the board decides. */
  | { readonly code: "people-named"; readonly people: number }
  /** Too few who may decide about the item are there, or a seat that is needed is empty. */
  | {
      readonly code: "quorum-missing";
      readonly short: number;
      readonly missingSeats: readonly BoardSeat[];
      readonly conflictedIds: readonly string[];
    }
  | { readonly code: "decided-with-conflict"; readonly personIds: readonly string[] }
  | { readonly code: "decided-though-absent"; readonly personIds: readonly string[] }
  /** The item was decided: a correction names the decision that it corrects. */
  | { readonly code: "already-decided"; readonly decisionId: string }
  /** The decision that is to be corrected is not the one that counts. */
  | { readonly code: "nothing-to-correct"; readonly decisionId: string }
  /** What a board confirms of an exercise is what moderation made of it: it has to be closed. */
  | { readonly code: "exercise-open"; readonly exerciseId: string }
  | { readonly code: "action-done"; readonly doneOn: IsoDate }
  /** There are no minutes to sign, or to close the board with. */
  | { readonly code: "minutes-missing" }
  /** The newest minutes have not been signed by the chair. */
  | { readonly code: "minutes-unsigned" }
  | { readonly code: "minutes-signed"; readonly signedOn: IsoDate }
  /** A board is closed when every item has a decision, be it to defer it. */
  | { readonly code: "items-undecided"; readonly itemIds: readonly string[] }
  /** Whoever declared it, or nobody, can take it back. */
  | { readonly code: "nothing-to-withdraw"; readonly interestId: string };

/** The refusals with one of these codes. */
export type BoardRecordRefusalOf<Code extends BoardRecordRefusal["code"]> = Extract<
  BoardRecordRefusal,
  { readonly code: Code }
>;
