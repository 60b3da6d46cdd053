import { linkTo } from "../../../address/link.js";
import { rowsOf } from "../../../forms/declare/field.js";
import type { Form } from "../../../forms/declare/form.js";
import { CheckWeekDocument } from "../../../generated/documents.js";
import { traineeName } from "../../trainee-name.js";
import { concernWords, type Week } from "./concern-words.js";

/** The weeks of one page of trainees, checked in one pass. */
export interface ToCheck {
  readonly day: string;
  readonly weeks: readonly Week[];
  /** Of the next rows; null on the last ones. */
  readonly after: string | null;
}

/** What was found in each week; a row without a finding is not looked at yet. */
export const checkForm: Form<ToCheck> = {
  act: "check-week",
  document: CheckWeekDocument as never,
  button: "Record this pass",
  follows: ({ after }, { address }) => linkTo(address, "/weeks", after ? { after } : {}),
  fields: [
    { kind: "kept", name: "day", value: ({ day }) => day },
    rowsOf<ToCheck, Week>({
      name: "trainees",
      rows: ({ weeks }) => weeks,
      legend: ({ trainee }, { words }) => (trainee ? traineeName(trainee, words) : "Somebody"),
      hint: (week, { words }) => concernWords(week, words),
      of: [
        { kind: "kept", name: "traineeId", value: ({ trainee }) => trainee?.id ?? null },
        { kind: "kept", name: "seenVersion", as: "number", value: ({ check }) => check?.version ?? null },
        {
          kind: "pick",
          name: "finding",
          label: "What you found",
          optional: true,
          value: ({ check, concerns }) => check?.finding ?? (concerns.length === 0 ? "IN_ORDER" : null),
          options: [
            { value: "IN_ORDER", label: "In order" },
            { value: "FOLLOW_UP", label: "To follow up" },
          ],
        },
        {
          kind: "line",
          name: "note",
          label: "What is to be done",
          optional: true,
          value: ({ check }) => check?.note ?? null,
        },
      ],
    }),
  ],
  said: (done, _, { words }) => {
    const { trainees } = done as { trainees: readonly object[] };
    return {
      what: `The week of ${words.count(trainees.length, "trainee")} is checked.`,
      told: "A follow-up is first in the brief of visits from next week on; no letter goes out.",
    };
  },
};
