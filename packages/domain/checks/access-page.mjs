/**
 * The tables of the room `access` as a page: what each role may do, and who sees what is sensitive.
 *
 * @param {typeof import("../src/access/index.js")} room
 * @returns {string} Markdown
 */
export function accessPage(room) {
  const rows = room.accessTable(room.accessPolicy, room.neutralAccessWords);
  return `# Who sees what

Printed from the tables in \`packages/domain/src/access/roles\`; a test fails when this page is out of date. A provider's
own words replace the neutral ones, and a provider can narrow every line and widen none. A line says who may do something,
and not that there is a page for it.

- **What is not listed is denied.**
- A role counts while it is held and where it is held. A relation that has ended gives nothing.
- Roles add up: whoever holds several may do what any of them may, each for its own trainees.
- Where a provider has no hubs, its directors answer for all trainees.
- **Left out** means not shown, or put in a form that names nobody: a reference becomes a pseudonym, a small group's
  figures a symbol.

## Role by role

${room.accessRoles.map((role) => ofRole(rows.filter((row) => row.role === role))).join("\n\n")}

## What is sensitive

| field | of the act | seen by | left out for |
|---|---|---|---|
${fieldsOf(room)
  .map((thing) => ofField(thing, rows, room))
  .join("\n")}
`;
}

/** A role: whom it reaches, and what it may do about them. */
function ofRole(rows) {
  const whoms = [...new Set(rows.map(({ whom }) => whom))].toSorted(
    (a, b) => Number(a === "") - Number(b === ""),
  );
  const reached = whoms.map((whom) => [whom, rows.filter((row) => row.whom === whom)]);
  return [
    `### ${upperFirst(rows[0].who)}`,
    ...reached.map(([whom, lines]) =>
      [`${whom === "" ? "Besides" : `About **${whom}**`}:`, "", ...lines.map(ofLine)].join("\n"),
    ),
  ].join("\n\n");
}

function ofLine({ whom, deed, without }) {
  const them = whom === "" ? deed : deed.replace(whom, "them");
  return `- ${them}${without === "" ? "" : `; **left out:** ${without}`}`;
}

/** Every sensitive field of every act. */
const fieldsOf = ({ accessActs }) =>
  Object.entries(accessActs).flatMap(([act, { fields }]) => fields.map((field) => ({ act, field })));

function ofField({ act, field }, rows, { inWords, sensitiveFields, neutralAccessWords }) {
  const related = rows.filter((row) => row.act === act);
  const whoOf = (kept) => [...new Set(kept.map(({ who }) => who))].join(", ");
  const seen = related.filter(({ masked }) => !masked.includes(field));
  const leftOut = related.filter(({ masked }) => masked.includes(field));
  const name = inWords(sensitiveFields[field], neutralAccessWords);
  return `| ${name} | \`${act}\` | ${whoOf(seen)} | ${whoOf(leftOut)} |`;
}

const upperFirst = (text) => text.charAt(0).toUpperCase() + text.slice(1);
