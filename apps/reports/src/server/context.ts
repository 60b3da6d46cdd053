import type { Address } from "../address/address.js";
import { choose } from "../address/choice.js";
import type { Context } from "../address/page.js";
import { FrameDocument } from "../generated/documents.js";
import { wordsOf } from "../words/words.js";
import type { Execute } from "./answer.js";
import { ask } from "./ask.js";

/**
 * Asks for the frame and makes the link's choice in it.
 *
 * @throws Unanswered with the graph's own code
 */
export async function contextOf(
  address: Address,
  execute: Execute,
  formToken: string | null = null,
): Promise<Context> {
  const { school } = address.parameters;
  const frame = await ask(execute, FrameDocument, {
    school: school ?? null,
    hasSchool: school !== undefined,
  });
  const choice = choose(frame, address.parameters);
  return { address, frame, choice, words: wordsOf(frame.provider.vocabulary), formToken };
}
