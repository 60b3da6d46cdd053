import { longDate } from "@reviewpoint/domain/calendar";
import type { ComponentChildren } from "preact";
import { type Cycle, cycleWords } from "./cycles.js";
import { type Grade, gradeIn } from "./grade.js";

interface Props {
  readonly grades: readonly Grade[];
  /** The provider's cycles of today. */
  readonly cycles: readonly Cycle[];
  /** What can be done in a cycle, given the grade that counts. */
  readonly acts?: (cycle: Cycle, given: Grade | null) => ComponentChildren;
}

/** The grade of each cycle, with those that it put right and those that were taken back; cycles that are set no more stand where something was graded. */
export function Grades({ grades, cycles, acts }: Props) {
  const known = new Set(cycles.map(({ code }) => code));
  const former = [...new Set(grades.map(({ cycleCode }) => cycleCode))].filter((code) => !known.has(code));
  const given = (code: string) => grades.filter(({ cycleCode }) => cycleCode === code);
  return (
    <ul class="entries">
      {former.map((code) => (
        <li key={code}>
          <Given name={given(code)[0]?.cycleName ?? code} when={null} grades={given(code)} missing="" />
        </li>
      ))}
      {cycles.map((cycle) => (
        <li key={cycle.code}>
          <Given
            name={cycle.name}
            when={cycleWords(cycle)}
            grades={given(cycle.code)}
            missing={cycle.window === "CLOSED" ? "Was not graded." : "Not graded yet."}
          />
          {acts?.(cycle, gradeIn(grades, cycle.code))}
        </li>
      ))}
    </ul>
  );
}

interface GivenProps {
  readonly name: string;
  readonly when: string | null;
  readonly grades: readonly Grade[];
  readonly missing: string;
}

function Given({ name, when, grades, missing }: GivenProps) {
  const current = grades.find(({ isCurrent }) => isCurrent);
  const earlier = grades.filter(({ isCurrent }) => !isCurrent).toReversed();
  return (
    <>
      <p>
        <strong>
          {name}
          {current ? `: ${current.gradeName}` : ""}
        </strong>
        <span class="quiet">{[current ? byWhom(current) : "", when ?? ""].filter(Boolean).join("; ")}</span>
      </p>
      {current ? null : <p>{missing}</p>}
      {current?.reason ? <p class="written">{current.reason}</p> : null}
      {earlier.map((grade) => (
        <p key={grade.id} class="written">
          {grade.withdrawnOn ? "Taken back" : "Before, put right since"}: {grade.gradeName}, {byWhom(grade)}
          {grade.reason ? `. ${grade.reason}` : ""}
          {grade.withdrawnOn ? `. Taken back on ${longDate(grade.withdrawnOn)}` : ""}
          {grade.whyWithdrawn ? `: ${grade.whyWithdrawn}` : ""}
        </p>
      ))}
    </>
  );
}

const byWhom = ({ gradedOn, by }: Grade) =>
  `graded on ${longDate(gradedOn)}${by?.name ? ` by ${by.name}` : ""}`;
