import type { ReviewQuestion } from "@reviewpoint/domain/judgements";
import type { Settings } from "../../provider/setting/settings.js";

/** The questions that the provider asks at each review point; none where it has set none. */
export function reviewQuestions(settings: Settings): readonly ReviewQuestion[] {
  return settings.value("reviewQuestions", [], isListOfQuestions);
}

const kinds: readonly unknown[] = ["yes-no", "text", "choice"] satisfies ReviewQuestion["kind"][];

function isListOfQuestions(value: unknown): value is readonly ReviewQuestion[] {
  return (
    Array.isArray(value) &&
    value.every(
      (one: Readonly<Record<string, unknown>> | null) =>
        typeof one?.["code"] === "string" &&
        typeof one["text"] === "string" &&
        typeof one["required"] === "boolean" &&
        kinds.includes(one["kind"]) &&
        (one["kind"] !== "choice" || Array.isArray(one["choices"])),
    )
  );
}
