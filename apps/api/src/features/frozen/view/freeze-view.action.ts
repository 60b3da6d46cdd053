import { type FrozenAudience, refuseAudience } from "@reviewpoint/domain/access";
import { Field, InputType } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { type Apart, setApart, textsIn } from "../../../graph/freezing/apart.js";
import { accessOf } from "../../../graph/guarding/viewer-access.js";
import { action } from "../../../graph/writing/action.js";
import { freeze } from "../../../graph/writing/freeze.js";
import { WriteInput } from "../../../graph/writing/mutation/write.input.js";
import { traineesAmong } from "../value/frozen-value.query.js";
import { keepValues } from "../value/keep-values.js";
import { type Answered, askedFor } from "./asked-for.js";
import { FrozenAudienceEnum } from "./audience.enum.js";
import { frozenById } from "./frozen.query.js";
import { frozenTable } from "./frozen.table.js";
import { FrozenType } from "./frozen.type.js";
import type { FrozenViewContent } from "./frozen-view.js";
import { variablesIn } from "./variables-in.js";

@InputType("FreezeViewInput", { description: "Which page is frozen, and for whom." })
export class FreezeViewInput extends WriteInput {
  @Field(() => String, { description: "The page's question: the documentId of one of the app's own." })
  readonly documentId!: string;

  @Field(() => String, { description: "What it is asked with: an object in JSON." })
  readonly variables!: string;

  @Field(() => String, { description: "What it is called, e.g. the page's title." })
  readonly title!: string;

  @Field(() => String, { description: "The page's address within the app, beginning with a slash." })
  readonly address!: string;

  @Field(() => FrozenAudienceEnum, { description: "Who may read it." })
  readonly audience!: FrozenAudience;
}

interface Prepared {
  readonly answered: Answered;
  readonly kept: unknown;
  readonly apart: readonly Apart[];
}

/** Freezes what a page shows now: the server itself asks the page's question, as the audience may see it. */
export const freezeView = action({
  name: "freezeView",
  description:
    "Freezes what a page of the app shows now, with its hash. The server asks the page's question itself; what is about single trainees stands apart and can be erased.",
  input: FreezeViewInput,
  right: "freeze-view",
  shows: { frozen: { type: () => FrozenType, by: frozenById, description: "What was frozen." } },
  refusals: ["words-missing", "audience-too-wide", "view-unanswered"],
  async prepare(context: GraphContext, { audience, documentId, variables }): Promise<Prepared> {
    const given = variablesIn(variables);
    const answered: Answered =
      given === null
        ? { reason: "What it is asked with is not an object in JSON." }
        : await askedFor(audience, documentId, given, context);
    if ("reason" in answered) return { answered, kept: null, apart: [] };
    const trainees = await traineesAmong(context.read, textsIn(answered.answer));
    return { answered, ...setApart(answered.answer, (id) => trainees.has(id)) };
  },
  async perform({ unit, viewer, now, newId, refuse, prepared }, input) {
    const { audience, documentId, variables, title, address } = input;
    const { answered, kept, apart } = prepared as Prepared;
    const seesEveryone = accessOf(viewer).reach({ act: "read-cells" }).everyone;
    const tooWide = refuseAudience(audience, seesEveryone);
    if (tooWide) return refuse(tooWide, "audience");
    if (title.trim() === "") return refuse({ code: "words-missing", what: "title" }, "title");
    if (!/^\/(?!\/)/u.test(address)) return refuse({ code: "words-missing", what: "address" }, "address");
    if ("reason" in answered)
      return refuse({ code: "view-unanswered", reason: answered.reason }, "documentId");
    const { providerId, personId } = viewer;
    const content: FrozenViewContent = {
      ...{ question: documentId, variables: variablesIn(variables) ?? {}, answer: kept },
      ...{ title: title.trim(), address, audience, frozenAt: now, frozenBy: personId },
    };
    const id = newId();
    const row = { id, kind: "view" as const, title: content.title, address, audience, boardId: null };
    const frozen = { ...row, ...freeze(content), recordedAt: now, recordedBy: personId };
    await unit.insert(frozenTable, [{ providerId, ...frozen }]);
    await keepValues(unit, providerId, id, apart);
    const about = [...new Set(apart.map(({ traineeId }) => traineeId))];
    return { ids: { frozen: id }, about, facts: { sha256: frozen.sha256 } };
  },
});
