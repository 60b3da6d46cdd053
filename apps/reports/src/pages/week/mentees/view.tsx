import { longDate } from "@reviewpoint/domain/calendar";
import { linkTo } from "../../../address/link.js";
import type { Content, Context } from "../../../address/page.js";
import type { MenteesQuery } from "../../../generated/documents.js";
import { State } from "../../../states/state.js";
import { fromToday } from "../../../words/days.js";
import { capital } from "../../../words/words.js";
import { Paging } from "../../paging.js";
import { traineeName } from "../../trainee-name.js";

type Mentee = MenteesQuery["mine"]["person"]["trainees"]["nodes"][number];

/** Each trainee as a card, those who wait for an answer first. */
export function menteesView({ mine }: MenteesQuery, context: Context): Content {
  const { words } = context;
  const { trainees } = mine.person;
  const sorted = [...trainees.nodes].sort((a, b) => waiting(b) - waiting(a));
  const records = trainees.nodes.reduce((sum, one) => sum + waiting(one), 0);
  return {
    answer:
      records === 0
        ? "No record waits for you."
        : records === 1
          ? "One record of a meeting waits to be confirmed."
          : `${records} records of meetings wait to be confirmed.`,
    body: (
      <>
        {sorted.length === 0 ? (
          <State title="Nobody is with you at the moment">
            <p>As soon as a {words.one("placement")} names you, they are listed here.</p>
          </State>
        ) : (
          <section aria-labelledby="mentees">
            <h2 id="mentees">{capital(words.many("trainee"))}</h2>
            <div class="cards">
              {sorted.map((one) => (
                <MenteeCard mentee={one} context={context} />
              ))}
            </div>
          </section>
        )}
        <Paging
          context={context}
          shown={trainees.nodes.length}
          total={trainees.totalCount}
          pageInfo={trainees.pageInfo}
        />
      </>
    ),
  };
}

const waiting = ({ meetings }: Mentee): number =>
  meetings.nodes.filter(({ state }) => state === "HANDED_OVER").length;

function MenteeCard({ mentee, context }: { mentee: Mentee; context: Context }) {
  const { today } = context.frame.provider;
  const [last] = mentee.meetings.nodes;
  const href = linkTo(context.address, `/trainees/${mentee.id}/week`);
  const name = traineeName(mentee, context.words);
  const next = [...mentee.targets.nodes].sort((a, b) => a.dueOn.localeCompare(b.dueOn))[0];
  return (
    <article class="card">
      <h3>
        <a href={href}>{name}</a>
      </h3>
      <ul class="card-list">
        <li>
          {waiting(mentee) > 0
            ? "A record waits to be confirmed"
            : last
              ? `Last meeting on ${longDate(last.heldOn)}`
              : "No meeting on record yet"}
        </li>
        <li>
          {next
            ? `${mentee.targets.nodes.length === 1 ? "One open target" : `${mentee.targets.nodes.length} open targets`}, the next due ${fromToday(next.dueOn, today)}`
            : "No open target"}
        </li>
      </ul>
      <p class="card-more">
        <a href={href}>
          {waiting(mentee) > 0 ? "Answer it" : "Open the week"}
          <span class="for-screen-readers"> of {name}</span>
        </a>
      </p>
    </article>
  );
}
