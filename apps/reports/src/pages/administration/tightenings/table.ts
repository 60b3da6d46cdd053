import type { Context } from "../../../address/page.js";
import type { TighteningsQuery } from "../../../generated/documents.js";
import type { Table } from "../../../table/table.js";
import { longInstant } from "../../../words/dates.js";
import { ruleSentence } from "./rule-words.js";

/** A row a rule that is in force. */
export function tighteningsTable({ tightenings }: TighteningsQuery, { words }: Context): Table {
  return {
    caption: "Rules in force, newest first",
    columns: [{ label: "Rule" }, { label: "Why" }, { label: "Since" }],
    rows: tightenings.nodes.map((rule) => ({
      key: rule.id,
      cells: [
        { text: ruleSentence(rule, words) },
        { text: rule.reason },
        { text: longInstant(rule.recordedAt), file: rule.recordedAt },
      ],
    })),
  };
}
