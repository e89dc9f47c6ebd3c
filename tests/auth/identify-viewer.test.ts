import { describe, expect, it } from "vitest";
import { viewerIdentifier } from "../../src/auth/identify-viewer.js";
import { isLocalRequest, isLoopback } from "../../src/auth/loopback.js";

const identify = viewerIdentifier({
  grants: [
    { token: "first", ceiling: "INTERNAL" },
    { token: "second", ceiling: "PROTECTED" },
  ],
  anonymous: "RESTRICTED",
  anonymousFromElsewhere: "PUBLIC",
});

describe("a viewer", () => {
  it.each([
    ["Bearer first", "INTERNAL"],
    ["bearer second ", "PROTECTED"],
  ])("with %s sees up to %s", (authorization, ceiling) => {
    expect(identify({ authorization, local: false })).toEqual({ ceiling });
  });

  it("without a token sees what the rules say, less from elsewhere", () => {
    expect(identify({ authorization: undefined, local: true })).toEqual({ ceiling: "RESTRICTED" });
    expect(identify({ authorization: undefined, local: false })).toEqual({ ceiling: "PUBLIC" });
  });

  it.each(["Bearer third", "Bearer ", "Bearer", "Basic first", "first", "", "Bearer first second"])(
    "with %j is turned away, and the token is not repeated",
    (authorization) => {
      const attempt = () => identify({ authorization, local: true });
      expect(attempt).toThrow(expect.objectContaining({ code: "UNAUTHENTICATED" }));
      expect(attempt).not.toThrow(/third|first/);
    },
  );
});

describe("loopback", () => {
  it.each(["localhost", "127.0.0.1", "127.1.2.3", "::1", "[::1]"])("is %s", (host) => {
    expect(isLoopback(host)).toBe(true);
  });

  it.each(["0.0.0.0", "::", "10.0.0.1", "localhost.example.org", "127.0.0.1.example.org", ""])("is not %j", (host) => {
    expect(isLoopback(host)).toBe(false);
  });
});

describe("a request", () => {
  it.each([
    [{ host: "localhost:4000" }, true],
    [{ host: "[::1]:4000" }, true],
    [{ host: "127.0.0.1", origin: "http://localhost:5173" }, true],
    [{ host: "attest.example.org" }, false],
    [{ host: "localhost", "x-forwarded-for": "10.0.0.1" }, false],
    [{ host: "localhost", origin: "https://example.org" }, false],
    [{ host: "localhost", origin: "null" }, false],
    [{}, false],
  ])("with %j is local: %s", (headers, expected) => {
    expect(isLocalRequest(headers)).toBe(expected);
  });
});
