import type { Option, ShownKind } from "../../declare/shown.js";
import { Choices } from "./choices.js";

interface Props {
  readonly id: string;
  readonly name: string;
  readonly kind: ShownKind;
  readonly value: string;
  readonly optional: boolean;
  readonly lines: number;
  readonly options: readonly Option[];
  readonly isRefused: boolean;
  readonly describedBy: string | undefined;
}

/** What is typed into or chosen from. */
export function Control({ id, name, kind, value, optional, lines, options, isRefused, describedBy }: Props) {
  const shared = {
    id,
    name,
    required: !optional,
    "aria-invalid": isRefused ? ("true" as const) : undefined,
    "aria-describedby": describedBy,
  };
  if (kind === "choice") return <Choices shared={shared} value={value} options={options} />;
  if (kind === "words") {
    return <textarea {...shared} rows={lines} value={value} />;
  }
  const typed = {
    line: { type: "text" },
    email: { type: "email" },
    day: { type: "date" },
    count: { type: "text", inputMode: "numeric" },
  } as const;
  const { type, ...rest } = { inputMode: undefined, ...(typed[kind as "line"] ?? typed.line) };
  return <input {...shared} {...rest} type={type as "text"} value={value} autoComplete="off" />;
}
