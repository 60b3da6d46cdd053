import type { Page } from "../../../address/page.js";
import { actsOf } from "../../../forms/declare/form-act.js";
import { MyWeekDocument, type MyWeekQuery, type MyWeekQueryVariables } from "../../../generated/documents.js";
import { mayDo } from "../../../frame/may-do.js";
import { linkToTargetForm } from "../../evidence/link-file-form.js";
import { unlinkFromTargetForm } from "../../evidence/unlink-file-form.js";
import { handInForm } from "../hand-in/form.js";
import { writeForm } from "../meeting/write-form.js";
import { myWeekView } from "./view.js";

/** What is open, and what do I write about this week? */
export const myWeekPage: Page<MyWeekQuery, MyWeekQueryVariables> = {
  path: "/my-week",
  name: () => "My week",
  question: () => "What is open, and what do I write about this week?",
  filters: [],
  query: MyWeekDocument,
  variables: (context) => ({ adds: mayDo(context, "add-evidence") }),
  acts: actsOf(writeForm, handInForm, linkToTargetForm, unlinkFromTargetForm),
  view: myWeekView,
};
