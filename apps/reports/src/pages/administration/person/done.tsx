import type { Context } from "../../../address/page.js";
import { ShownOnce } from "../shown-once.js";

const sentences: Readonly<Record<string, string>> = {
  grant: "The role is given. It counts from its first day, from their next page on.",
  "let-in": "They are let in. It counts from its first day, from their next page on.",
  "end-moderation": "They are let in no longer than you said.",
  end: "The role ends as you said. What it opened is closed from the next page after its last day.",
  "end-sign-in": "Nobody can sign in as this person any more, and whoever was signed in is out.",
};

/** That something was done, or the link that is shown once. */
export function Done({ context: { outcome } }: { context: Context }) {
  if (!outcome?.done) return null;
  if (outcome.act === "invite-again") {
    const { invitationPath } = outcome.done as { invitationPath: string | null };
    return <ShownOnce title="The new link" link={invitationPath} />;
  }
  return (
    <p class="notice" role="status">
      {sentences[outcome.act]}
    </p>
  );
}
