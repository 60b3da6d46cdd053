import { describe, expect, test } from "@jest/globals";
import type { GraphContext } from "../context.js";
import { oncePerRequest } from "./once-per-request.js";

const request = () => ({ kept: new Map() }) as unknown as GraphContext;

describe("what is made once a request", () => {
  test("is the same for whoever asks for it within the request, and another in another", () => {
    const made = oncePerRequest(() => ({}));
    const [one, other] = [request(), request()];
    expect(made(one)).toBe(made(one));
    expect(made(one)).not.toBe(made(other));
  });

  test("is apart from what is made by others, even where nothing came of it", () => {
    let times = 0;
    const nothing = oncePerRequest(() => {
      times += 1;
    });
    const something = oncePerRequest(() => "something");
    const one = request();
    expect([nothing(one), something(one), nothing(one)]).toEqual([undefined, "something", undefined]);
    expect(times).toBe(1);
  });
});
