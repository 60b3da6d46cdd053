import type { IsoDate } from "../../calendar/index.js";
import type { CellReader } from "../cells/cell-reading.js";
import { date } from "../cells/date-cell.js";
import { wholeNumber } from "../cells/number-cells.js";
import { required, text } from "../cells/text-cells.js";
import { shownValue, type Violation } from "../violation.js";

/**
 * Reads an object of a JSON file, noting what is wrong under the path of the value, e.g. `cohorts[0].startsOn`.
 * Reading goes on after a fault with an empty value, so that all faults of a file are named at once.
 */
export class JsonObject {
  readonly #members: Readonly<Record<string, unknown>>;

  constructor(
    value: unknown,
    readonly path: string,
    readonly violations: Violation[],
  ) {
    const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
    if (!isObject) this.fault(path, value, "Write an object here, in braces.");
    this.#members = isObject ? (value as Record<string, unknown>) : {};
  }

  get keys(): readonly string[] {
    return Object.keys(this.#members);
  }

  raw(key: string): unknown {
    return this.#members[key];
  }

  has(key: string): boolean {
    return this.#members[key] !== undefined && this.#members[key] !== null;
  }

  text(key: string, read: CellReader<string> = text()): string {
    return this.#cell(key, "string", required(read)) ?? "";
  }

  /** One of some words; the first of them stands in for a value that is none. */
  word<Word extends string>(key: string, words: readonly [Word, ...Word[]]): Word {
    const value = this.text(key);
    const word = words.find((each) => each === value);
    if (word === undefined && value !== "") {
      this.fault(this.at(key), value, `Write one of: ${words.join(", ")}.`, "not-one-of");
    }
    return word ?? words[0];
  }

  day(key: string): IsoDate {
    return this.#cell(key, "string", required(date)) ?? "1970-01-01";
  }

  /** A first and a last day. Their order is looked at only when both are days. */
  period(first: string, last: string): readonly [IsoDate, IsoDate] {
    const before = this.violations.length;
    const [from, to] = [this.day(first), this.day(last)];
    if (this.violations.length === before && to < from) {
      this.fault(this.at(last), to, `Give a day on or after ${from}.`, "date-order");
    }
    return [from, to];
  }

  number(key: string, lowest: number, highest: number): number {
    return this.#cell(key, "number", wholeNumber(lowest, highest)) ?? lowest;
  }

  flag(key: string): boolean {
    const value = this.#members[key];
    if (value !== undefined && typeof value !== "boolean")
      this.fault(this.at(key), value, "Write true or false.");
    return value === true;
  }

  object(key: string): JsonObject {
    return new JsonObject(this.#members[key] ?? {}, this.at(key), this.violations);
  }

  list<T>(key: string, read: (item: JsonObject) => T): T[] {
    const value = this.#members[key] ?? [];
    if (!Array.isArray(value)) {
      this.fault(this.at(key), value, "Write a list here, in square brackets.");
      return [];
    }
    return value.map((item, index) =>
      read(new JsonObject(item, `${this.at(key)}[${index}]`, this.violations)),
    );
  }

  at(key: string): string {
    return this.path === "" ? key : `${this.path}.${key}`;
  }

  fault(column: string, value: unknown, remedy: string, code: Violation["code"] = "wrong-shape"): void {
    const shown =
      value === undefined ? "" : shownValue(typeof value === "string" ? value : JSON.stringify(value));
    this.violations.push({ code, sheet: null, row: null, column, value: shown, remedy });
  }

  #cell<T>(key: string, type: "string" | "number", read: CellReader<T>): T | undefined {
    const value = this.#members[key];
    if (value !== undefined && typeof value !== type) {
      this.fault(
        this.at(key),
        value,
        type === "string" ? "Write a text, in quotes." : "Write a number, without quotes.",
      );
      return undefined;
    }
    const reading = read(value === undefined ? "" : String(value).trim());
    if ("value" in reading) return reading.value;
    this.fault(this.at(key), value, reading.remedy, reading.code);
    return undefined;
  }
}
