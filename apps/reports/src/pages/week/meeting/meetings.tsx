import { longDate } from "@reviewpoint/domain/calendar";
import type { ComponentChildren } from "preact";
import { meetingState, type WeekMeeting } from "./state-words.js";

interface Props {
  readonly meeting: WeekMeeting;
  readonly children?: ComponentChildren;
}

/** The record of one meeting, as it was written. */
export function Meeting({ meeting, children }: Props) {
  const { heldOn, minutes, state, reflection, observationsDiscussed, reviews, mentorNote } = meeting;
  return (
    <article class="meeting">
      <h3>
        {longDate(heldOn)}
        <span class="quiet">
          {minutes ? `${minutes} minutes, ` : ""}
          {meetingState[state]}
        </span>
      </h3>
      <dl class="record">
        {reviews.map(({ target, progress }) => (
          <Part term={target?.action ?? "A target"} words={progress} />
        ))}
        <Part term="Lessons that were talked about" words={observationsDiscussed} />
        <Part term="Reflection" words={reflection} />
        <Part term="What the mentor wrote" words={mentorNote ?? ""} />
      </dl>
      {children}
    </article>
  );
}

function Part({ term, words }: { term: string; words: string }) {
  if (words === "") return null;
  return (
    <div>
      <dt>{term}</dt>
      <dd class="written">{words}</dd>
    </div>
  );
}
