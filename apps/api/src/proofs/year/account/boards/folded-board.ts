import {
  type BoardItem,
  type BoardMeeting,
  type BoardSeat,
  type Conflict,
  type Quorum,
  quorumFor,
  usualQuorum,
} from "@reviewpoint/domain/moderation";
import type { Deed } from "../../stage/deed.js";
import type { Answered } from "../account.js";

interface Interest {
  readonly of: string;
  readonly conflict: Conflict | null;
  isWithdrawn: boolean;
}
interface FoldedItem {
  readonly kind: string;
  readonly concerned: BoardItem;
  readonly decisions: Answered[];
}
interface FoldedMinutes {
  readonly sequence: number;
  readonly words: string;
  readonly correction: string | null;
  readonly signatures: { readonly personId: string; readonly signedOn: string }[];
}

/** A board as the rules make it of the acts that were acknowledged. */
export class FoldedBoard {
  version = 1;
  isClosed = false;
  present: readonly string[] | null = null;
  readonly interests: Interest[] = [];
  readonly items: FoldedItem[] = [];
  readonly actions: Answered[] = [];
  readonly minutes: FoldedMinutes[] = [];
  readonly called: Answered;

  constructor({ input }: Deed<Answered>) {
    this.called = input;
  }

  /** One more act on it. @param concerned whom an item concerns, by what was acknowledged before the act */
  take({ act, by, on, input }: Deed<Answered>, concerned: (item: Answered) => BoardItem): void {
    this.version += 1;
    if (act === "recordAttendance") this.present = input.present;
    if (act === "declareInterest") this.#declare(input.personId ?? by, input);
    if (act === "withdrawInterest") this.#withdraw(by);
    if (act === "putOnAgenda")
      for (const item of input.items)
        this.items.push({ kind: item.kind, concerned: concerned(item), decisions: [] });
    if (act === "raiseAction") this.actions.push({ ...input, doneOn: null, account: null });
    if (act === "closeAction") this.#done(on, input);
    if (act === "writeMinutes") this.#write(input);
    if (act === "signMinutes") this.minutes.at(-1)?.signatures.push({ personId: by, signedOn: on });
    if (act === "closeBoard") this.isClosed = true;
  }

  /** A decision about the item at a place of the agenda. */
  decide(at: number, { kind, reason, decidedBy, correctsId }: Answered): void {
    const item = this.items[at];
    if (!item) throw new RangeError(`the agenda has no item ${at + 1}`);
    this.version += 1;
    const { deciding, conflicted } = this.quorumOf(item);
    const isCorrection = correctsId !== undefined;
    item.decisions.push({ kind, reason, decidedBy: decidedBy ?? deciding, conflicted, isCorrection });
  }

  quorumOf({ concerned }: FoldedItem): Quorum {
    return quorumFor(concerned, this.#meeting);
  }

  get #meeting(): BoardMeeting {
    const members = this.called.members.map(({ personId: id, seat }: Answered) => ({
      ...{ id, seat: seat.toLowerCase() as BoardSeat },
      conflicts: this.standing(id).map(({ conflict }) => conflict),
    }));
    const everybody = members.map(({ id }: { id: string }) => id);
    return { heldOn: this.called.heldOn, members, present: this.present ?? everybody, quorum: usualQuorum };
  }

  /** Interests of a member that were not taken back. */
  standing(id: string): Interest[] {
    return this.interests.filter((one) => one.of === id && one.conflict !== null && !one.isWithdrawn);
  }

  #declare(of: string, { kind, concernedId }: Answered): void {
    const conflict = kind ? { with: kind.toLowerCase(), id: concernedId } : null;
    this.interests.push({ of, conflict, isWithdrawn: false });
  }

  /** Members take back the one that they declared. */
  #withdraw(by: string): void {
    const own = this.standing(by).at(-1);
    if (own) own.isWithdrawn = true;
  }

  /** The action that was due first was done. */
  #done(doneOn: string, { account }: Answered): void {
    const [first] = this.actions.toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
    Object.assign(first, { doneOn, account });
  }

  #write({ words, correction = null }: Answered): void {
    this.minutes.push({ sequence: this.minutes.length + 1, words, correction, signatures: [] });
  }
}
