import { domainRoom, frontDoorOfARoom, tests } from "../paths.mjs";
import { mayOpen } from "../rooms.mjs";

const listed = (rooms) => (rooms.length === 0 ? "nothing" : `only ${rooms.join(", ")}`);

const arrows = Object.entries(mayOpen).map(([room, others]) => ({
  name: `the domain room ${room} opens ${listed(others)}`,
  comment: `A rule in ${room} now knows a room that it need not know. Hand the fact in as a parameter; or, if the plan of the house is wrong, change scripts/floor-plan/rooms.mjs and say why in docs/decisions.`,
  from: { path: `^packages/domain/src/${room}/`, pathNot: tests },
  to: { path: domainRoom, pathNot: `^packages/domain/src/(${[room, ...others].join("|")})/` },
}));

export const domain = [
  {
    name: "the domain opens nothing but itself",
    comment:
      "The domain has no dependencies, no clock, no chance and no input or output, so that anyone can embed it. Do this in the api or the reports, and hand the domain plain facts.",
    from: { path: "^packages/domain/src/", pathNot: tests },
    to: { pathNot: "^packages/domain/src/" },
  },
  {
    name: "a room is entered by its front door",
    comment:
      "You opened a file inside another room. Import from that room's index.ts; if the name is not there, ask whether the room wants to promise it.",
    from: { path: domainRoom },
    to: { path: domainRoom, pathNot: ["^packages/domain/src/$1/", frontDoorOfARoom, "/internal/"] },
  },
  ...arrows,
];
