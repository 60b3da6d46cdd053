import { longDate } from "@reviewpoint/domain/calendar";
import { linkTo } from "../../address/link.js";
import type { Context } from "../../address/page.js";
import { mayDo } from "../../frame/may-do.js";
import type { ExerciseFactsFragment } from "../../generated/documents.js";
import { Unanswered } from "../../states/unanswered.js";
import { fromToday } from "../../words/days.js";
import { list } from "../../words/numbers.js";
import { kindName, stateName } from "./words.js";
import { whoModerates } from "./who-moderates.js";

/** The exercise's id in the address. */
export const exerciseIdOf = ({ address }: Context): string => address.path.split("/")[2] ?? "";

/**
 * The exercise that was asked for.
 *
 * @throws Unanswered `NOT_FOUND` where there is none, or none about somebody within the reader's reach
 */
export function foundExercise<Found>(exercise: Found | null): Found {
  if (exercise === null) throw new Unanswered("NOT_FOUND", "There is no exercise under this id.");
  return exercise;
}

/** Of whose work an exercise is, e.g. "2026 entry, Mathematics and Physics". */
export function populationOf({ cohort, subjects, reviewPoint, assignment }: ExerciseFactsFragment): string {
  const whose = subjects.length === 0 ? "all subjects" : list(subjects.map(({ name }) => name));
  return [reviewPoint?.name, assignment?.title, cohort?.name, whose].filter(Boolean).join(", ");
}

/** What an exercise is about, on which days, blind or seen, and who moderates. */
export function Facts({ exercise, context }: { exercise: ExerciseFactsFragment; context: Context }) {
  const { opensOn, closesOn, observedFrom, observedUntil, isBlind, kind, state } = exercise;
  const { today } = context.frame.provider;
  return (
    <dl class="record">
      <Fact term="What is moderated">{kindName[kind]}</Fact>
      <Fact term="Whose work">{populationOf(exercise)}</Fact>
      {observedFrom && observedUntil ? (
        <Fact term="Observed">
          {longDate(observedFrom)} to {longDate(observedUntil)}
        </Fact>
      ) : null}
      <Fact term="Moderated">
        {longDate(opensOn)} to {longDate(closesOn)}, {isBlind ? "blind" : "with the first mark in view"}
        {state === "CLOSED" ? "" : `; the last day is ${fromToday(closesOn, today)}`}
      </Fact>
      <Fact term="Who moderates">{whoModerates(exercise.moderators)}</Fact>
      <Fact term="How far">{stateName[state]}</Fact>
    </dl>
  );
}

function Fact({ term, children }: { term: string; children: preact.ComponentChildren }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The pages of one exercise, for those who may go there. */
export function ExerciseWays({ context, id }: { context: Context; id: string }) {
  const ways = [
    { path: `/exercises/${id}`, label: "Plan", isOpen: true },
    { path: `/exercises/${id}/desk`, label: "My desk", isOpen: mayDo(context, "moderate") },
    { path: `/exercises/${id}/agreement`, label: "Agreement and outcomes", isOpen: true },
  ];
  return (
    <nav class="ways" aria-label="This exercise">
      {ways
        .filter(({ isOpen }) => isOpen)
        .map(({ path, label }) => (
          <a
            href={linkTo(context.address, path)}
            aria-current={context.address.path === path ? "page" : undefined}
          >
            {label}
          </a>
        ))}
    </nav>
  );
}
