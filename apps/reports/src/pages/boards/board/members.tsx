import { longDate } from "@reviewpoint/domain/calendar";
import { FormView } from "../../../forms/view/form-view.js";
import { mayDo } from "../../../frame/may-do.js";
import { attendanceForm, declareForm, type ShownBoard } from "../forms/board-forms.js";
import { seatName } from "../subject-name.js";
import type { Part } from "./part.js";

type Member = ShownBoard["members"][number];

/** Who sits on the board, who was there, and which interests were declared. */
export function Members({ data, context, isKeeper }: Part) {
  const { board } = data;
  const { least, seats } = board.quorum;
  const isMember = board.members.some(({ personId }) => personId === context.frame.viewer.person?.id);
  return (
    <section class="block" aria-labelledby="members">
      <h2 id="members">Members, interests and quorum</h2>
      <p>
        The quorum is {least} {least === 1 ? "member" : "members"} without an interest in the item
        {seats.length > 0
          ? `, among them: ${seats.map((seat) => seatName[seat].toLowerCase()).join(", ")}`
          : ""}
        .
      </p>
      <ul class="entries">
        {board.members.map((member) => (
          <li key={member.personId}>
            <p>
              <strong>{member.person?.name ?? "Somebody"}</strong>
              <span class="quiet">
                {seatName[member.seat]}
                {member.isPresent === null ? "" : member.isPresent ? ", was there" : ", was not there"}
              </span>
            </p>
            <p>{interestsOf(member)}</p>
          </li>
        ))}
      </ul>
      {isMember && board.stage !== "CLOSED" && mayDo(context, "sit-on-boards") ? (
        <>
          <h3>Declare your interests</h3>
          <FormView context={context} form={declareForm} subject={data} />
        </>
      ) : null}
      {isKeeper ? (
        <>
          <h3>Who was there</h3>
          {board.heldOn > context.frame.provider.today ? (
            <p>It is recorded from the day on which the board meets, {longDate(board.heldOn)}.</p>
          ) : (
            <FormView context={context} form={attendanceForm} subject={data} />
          )}
        </>
      ) : null}
    </section>
  );
}

function interestsOf({ hasDeclared, interests }: Member): string {
  if (!hasDeclared) return "Has not declared interests yet.";
  if (interests.length === 0) return "Has declared that there is no interest.";
  const named = interests.map(({ school, trainee, assessor, account }) => {
    const what =
      school?.name ?? trainee?.name ?? trainee?.reference ?? assessor?.name ?? "somebody on the agenda";
    return account ? `${what} (${account})` : what;
  });
  return `Takes no part in what concerns ${named.join("; ")}.`;
}
