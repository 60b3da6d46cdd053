/** What a reader is told instead of a page. */
export interface Refusal {
  readonly status: number;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly action: { readonly href: string; readonly label: string };
}

const home = { href: "/", label: "Go to the first page" };

const notAllowed: Refusal = {
  status: 403,
  title: "Your role does not show this page",
  paragraphs: [
    "Nothing is wrong with the link: another reader may be allowed to open it.",
    "If you need it for your work, ask the provider's administrator to change your role. Choosing fewer filters can also help: roles that see no names can narrow figures to one group only.",
  ],
  action: home,
};

const refusals: Readonly<Record<string, Refusal>> = {
  NOT_ALLOWED: notAllowed,
  FORBIDDEN: notAllowed,
  UNAUTHENTICATED: {
    status: 401,
    title: "Please sign in again",
    paragraphs: ["Your visit has ended, as it does after a while without use. Nothing was lost."],
    action: { href: "/sign-in", label: "Sign in" },
  },
  NOT_FOUND: {
    status: 404,
    title: "There is no such page",
    paragraphs: [
      "The link may be old, or a letter of it may be missing.",
      "From the first page you can reach every other one.",
    ],
    action: home,
  },
  TRAINEE_NOT_FOUND: {
    status: 404,
    title: "Nobody is found under this link",
    paragraphs: [
      "The person may not be in your scope, or the link may be old. Both look the same from here, so that a link tells nothing about anyone.",
    ],
    action: { href: "/trainees", label: "Go to the list" },
  },
  RATE_LIMITED: {
    status: 429,
    title: "That was a lot at once",
    paragraphs: [
      "More was asked in your name in the last minute than one person may ask. Nothing was lost.",
      "Wait a minute and load the page again. If you did not ask so much, tell the provider's administrator.",
    ],
    action: home,
  },
  BUSY: {
    status: 503,
    title: "This takes too long at the moment",
    paragraphs: [
      "More is being asked now than can be answered in time. Nothing was lost.",
      "Load the page again in a few seconds. One group at a time, chosen with the filters, is quicker than all of them.",
    ],
    action: home,
  },
  DATABASE_AWAY: {
    status: 503,
    title: "The records cannot be reached at the moment",
    paragraphs: [
      "They are away for a short while, as when the service is restarted. Nothing was lost, and it has been noted.",
      "Load the page again in a few seconds.",
    ],
    action: home,
  },
  NO_COHORT: {
    status: 200,
    title: "Nothing has been brought in yet",
    paragraphs: [
      "This provider has no cohort so far. As soon as its people and review points are imported, this page shows where they stand.",
      "Whoever looks after the installation finds the file formats in the guide to importing.",
    ],
    action: { href: "/", label: "Look again" },
  },
  NO_MEMBERSHIP: {
    status: 403,
    title: "You are signed in, but not to a provider",
    paragraphs: [
      "Your account is known and belongs to no provider here. Ask the provider's administrator to add you.",
    ],
    action: { href: "/sign-in", label: "Sign in as someone else" },
  },
};

const again = { href: "/sign-in", label: "Go to the sign-in" };
const invite =
  "ask the provider's administrator for a new invitation: they make one in a minute, and its link can be used once.";

/** What stands in the way of somebody who is coming in. */
const onTheWayIn: Readonly<Record<string, Refusal>> = {
  LOGIN_UNKNOWN: {
    status: 401,
    title: "This account is not linked to anybody here yet",
    paragraphs: [
      "You have signed in, but the account that you used belongs to nobody here. The first sign-in goes through the link in your invitation: open it, and choose the same account.",
      `If you have several accounts, you may have used another one than the first time. If you have no invitation, or it is more than a few days old: ${invite}`,
    ],
    action: again,
  },
  ACCOUNT_TAKEN: {
    status: 401,
    title: "This account is already linked to another person",
    paragraphs: [
      "An account belongs to one person at a provider, and this one already does. Your invitation was not used up: open its link again and choose your own account.",
      "Is it really yours? Then the link may have been meant for somebody else. Ask the provider's administrator.",
    ],
    action: again,
  },
  INVITATION_GONE: {
    status: 401,
    title: "This invitation can no longer be used",
    paragraphs: [
      "It was used already, has run out or was replaced by a newer one. If you have signed in before, you need no invitation: go to the sign-in.",
      `Otherwise: ${invite}`,
    ],
    action: again,
  },
  SIGN_IN_ENDED: {
    status: 401,
    title: "This sign-in took too long or was already completed",
    paragraphs: [
      "A sign-in is finished in the browser in which it was begun, within a quarter of an hour, and once. Going back to an old page of it does not work. Nothing was lost: begin again.",
      "Does this happen each time? Then this browser may keep no cookies; allow them for this site.",
    ],
    action: again,
  },
  SIGN_IN_REFUSED: {
    status: 401,
    title: "This sign-in could not be believed",
    paragraphs: [
      "The identity service answered, but not in the way that has been agreed, or with an account of another organisation. Sign in again with your work account.",
      "If it happens again, tell whoever looks after this installation: the guide to signing in says what to look for.",
    ],
    action: again,
  },
  SIGN_IN_DECLINED: {
    status: 401,
    title: "The identity service did not sign you in",
    paragraphs: [
      "It may have been cancelled, or your account may not be allowed to use this service. Try again, or ask whoever looks after your accounts.",
    ],
    action: again,
  },
  ISSUER_UNAVAILABLE: {
    status: 503,
    title: "The identity service does not answer",
    paragraphs: [
      "Signing in is not possible at the moment. The fault is with the service that checks your account; nothing was lost, and whoever is signed in stays so. Try again in a minute.",
    ],
    action: again,
  },
  NO_ROLE: {
    status: 403,
    title: "You are signed in, and hold no role at the moment",
    paragraphs: [
      "Your account is linked to you, but none of your roles counts today: they may have ended, or not begun. Without a role there is nothing to show.",
      "If you should have one, ask the provider's administrator to give it to you. It counts at once: look again then.",
    ],
    action: { href: "/", label: "Look again" },
  },
};

const unknown: Refusal = {
  status: 500,
  title: "This page could not be made",
  paragraphs: [
    "Something went wrong on our side, and it has been recorded. Your data is safe.",
    "Try again in a minute. If it happens again, tell the provider's administrator what you had chosen.",
  ],
  action: home,
};

/**
 * The refusal for a code of the graph, or the one for what nobody foresaw.
 *
 * @param reason the graph's own sentence; shown where it says what a role may and may not see
 */
export function refusalOf(code: string, reason?: string): Refusal {
  const refusal = refusals[code] ?? onTheWayIn[code] ?? unknown;
  if (refusal !== notAllowed || !reason) return refusal;
  return { ...refusal, paragraphs: [reason, ...refusal.paragraphs] };
}
