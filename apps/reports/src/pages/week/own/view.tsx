import { longDate } from "@reviewpoint/domain/calendar";
import type { Content, Context } from "../../../address/page.js";
import { FormView } from "../../../forms/view/form-view.js";
import { mayDo } from "../../../frame/may-do.js";
import type { MyWeekQuery, WeekOfFragment } from "../../../generated/documents.js";
import { Unanswered } from "../../../states/unanswered.js";
import { handInForm } from "../hand-in/form.js";
import { agreementWords, HandIns } from "../hand-in/hand-ins.js";
import { Meeting } from "../meeting/meetings.js";
import type { WeekMeeting } from "../meeting/state-words.js";
import { writeForm } from "../meeting/write-form.js";
import { SeenBy } from "../../seen-by.js";
import { isOpen } from "../target/standing-words.js";
import { linkingFor, Targets } from "../target/targets.js";

/** The record to write first, then what is open, then what was. */
export function myWeekView({ trainees, readers, unlinkedFiles }: MyWeekQuery, context: Context): Content {
  const [own] = trainees.nodes;
  if (!own || !mayDo(context, "write-meeting")) {
    throw new Unanswered("NOT_ALLOWED", "This page is for those who are in training themselves.");
  }
  const open = own.targets.nodes.filter(isOpen);
  const closed = own.targets.nodes.filter((target) => !isOpen(target));
  const mine = own.meetings.nodes.find(({ state }) => state === "DRAFT" || state === "RETURNED") ?? null;
  const others = own.meetings.nodes.filter((meeting) => meeting !== mine);
  return {
    answer: answerOf(open.length, mine, others[0], context),
    body: (
      <>
        <section class="block" aria-labelledby="write">
          <h2 id="write">{writeHeading(mine)}</h2>
          {mine?.mentorNote ? (
            <p class="notice">
              Your {context.words.one("mentor")} asks: {mine.mentorNote}
            </p>
          ) : null}
          <FormView
            context={context}
            form={writeForm}
            subject={{ traineeId: own.id, meeting: mine, open }}
            on={mine?.id ?? "new"}
          />
        </section>
        <section class="block" aria-labelledby="targets">
          <h2 id="targets">My targets</h2>
          {own.targets.nodes.length === 0 ? <p>No target has been set yet.</p> : null}
          <Targets
            context={context}
            targets={[...open, ...closed.slice(0, 5)]}
            acts={false}
            linking={linkingFor(context, own.id, unlinkedFiles)}
          />
        </section>
        <HandedIn own={own} context={context} />
        <section class="block" aria-labelledby="meetings">
          <h2 id="meetings">Meetings before</h2>
          {others.length === 0 ? <p>No meeting is on record yet.</p> : null}
          {others.map((meeting) => (
            <Meeting meeting={meeting} />
          ))}
        </section>
        <SeenBy readers={readers} />
      </>
    ),
  };
}

function HandedIn({ own, context }: { own: WeekOfFragment; context: Context }) {
  return (
    <section class="block" aria-labelledby="hand-ins">
      <h2 id="hand-ins">Handing in plans</h2>
      {own.handInAgreements[0] ? (
        <>
          <p>{agreementWords(own.handInAgreements[0])}</p>
          <HandIns handIns={own.handIns} />
          <FormView context={context} form={handInForm} subject={{ traineeId: own.id }} />
        </>
      ) : (
        <p>
          Nothing has been agreed yet. Your {context.words.one("mentor")} records how and when you hand in
          plans.
        </p>
      )}
    </section>
  );
}

function writeHeading(mine: WeekMeeting | null): string {
  if (!mine) return "Write down a meeting";
  return mine.state === "RETURNED" ? "A record that was returned to you" : "Your draft";
}

function answerOf(open: number, mine: WeekMeeting | null, last: WeekMeeting | undefined, { words }: Context) {
  const targets =
    open === 0 ? "No target is open." : open === 1 ? "One target is open." : `${open} targets are open.`;
  if (mine?.state === "RETURNED") {
    return `${targets} The record of ${longDate(mine.heldOn)} was returned to you: see what your ${words.one("mentor")} asks for.`;
  }
  if (mine)
    return `${targets} Your record of ${longDate(mine.heldOn)} is a draft: hand it over when it is ready.`;
  return last
    ? `${targets} The last meeting on record was on ${longDate(last.heldOn)}.`
    : `${targets} No meeting is on record yet: write down the first one.`;
}
