import type { Context } from "../address/page.js";
import { capital } from "../words/words.js";

/** What the first page is called for this reader: by what their role reaches, in the provider's words. */
export function homeName({ frame, words }: Pick<Context, "frame" | "words">): string {
  switch (frame.viewer.scope.kind) {
    case "HUB":
      return `${capital(words.one("hub"))} home`;
    case "SUBJECT":
      return `${capital(words.one("subject"))} home`;
    case "SCHOOL":
      return `${capital(words.one("school"))} home`;
    case "SELF":
      return "My year";
    default:
      return "Home";
  }
}
