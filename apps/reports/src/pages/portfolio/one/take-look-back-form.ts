import { longDate } from "@reviewpoint/domain/calendar";
import type { Form } from "../../../forms/declare/form.js";
import { WithdrawPortfolioCheckDocument } from "../../../generated/documents.js";
import type { Look } from "../looks.js";

/** Takes back a look that should not have been recorded: it counts no more. */
export const takeLookBackForm: Form<Look> = {
  act: "take-look-back",
  document: WithdrawPortfolioCheckDocument as never,
  button: "Take this look back",
  fields: [
    { kind: "kept", name: "checkId", value: ({ id }) => id },
    { kind: "line", name: "reason", label: "Why it should not have been recorded" },
  ],
  said: (done) => {
    const { check } = done as { check: { checkedOn: string } };
    return {
      what: `The look of ${longDate(check.checkedOn)} is taken back.`,
      told: "It counts no more, and what was found stays on record.",
    };
  },
};
