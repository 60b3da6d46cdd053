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
    "What you asked for is outside what your role lets you see. Nothing is wrong with the link: another reader may be allowed to open it.",
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

const unknown: Refusal = {
  status: 500,
  title: "This page could not be made",
  paragraphs: [
    "Something went wrong on our side, and it has been recorded. Your data is safe.",
    "Try again in a minute. If it happens again, tell the provider's administrator what you had chosen.",
  ],
  action: home,
};

/** The refusal for a code of the graph, or the one for what nobody foresaw. */
export function refusalOf(code: string): Refusal {
  return refusals[code] ?? unknown;
}
