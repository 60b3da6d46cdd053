import { longDate } from "@reviewpoint/domain/calendar";
import { linkTo } from "../../../address/link.js";
import type { Content, Context } from "../../../address/page.js";
import { FormView } from "../../../forms/view/form-view.js";
import { mayDo } from "../../../frame/may-do.js";
import { type Answer, closeForm } from "../forms/board-forms.js";
import { Agenda } from "./agenda.js";
import { Checklist } from "./checklist.js";
import { FollowUp } from "./follow-up.js";
import { Members } from "./members.js";
import { Minutes } from "./minutes.js";
import { Packs } from "./packs.js";

/** A board: what is left, who sits on it, what it decides, what follows. */
export function boardView(data: Answer, context: Context): Content {
  const { board } = data;
  const left = board.checklist.filter(({ state }) => state === "TO_DO").length;
  const day = longDate(board.heldOn);
  const isKeeper = mayDo(context, "keep-boards") && board.stage !== "CLOSED";
  const part = { data, context, isKeeper };
  return {
    heading: board.name,
    back: { href: linkTo(context.address, "/boards"), label: "Exam boards" },
    answer:
      board.stage === "CLOSED"
        ? `This board met on ${day} and is closed: what it decided stands.`
        : left === 0
          ? `Everything is in order: this board of ${day} can be closed.`
          : `This board meets on ${day}; ${left === 1 ? "1 thing is" : `${left} things are`} left to do before it can be closed.`,
    body: (
      <>
        <Checklist board={board} />
        <Members {...part} />
        <Agenda {...part} />
        <FollowUp {...part} />
        <Minutes {...part} />
        <Packs {...part} />
        {isKeeper ? <FormView context={context} form={closeForm} subject={data} /> : null}
      </>
    ),
  };
}
