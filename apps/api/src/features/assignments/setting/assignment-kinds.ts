import { type AssignmentKind, isListOfKinds } from "@reviewpoint/domain/moderation";
import type { Settings } from "../../provider/setting/settings.js";

/** The provider's kinds of assignment in force; none where it has set none. @throws TypeError when they cannot be read */
export const assignmentKinds = (settings: Settings): readonly AssignmentKind[] =>
  settings.value("assignmentKinds", [], isListOfKinds);
