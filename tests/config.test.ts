import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { CEILINGS } from "../src/auth/viewer.js";
import { readConfig } from "../src/config/config.js";
import { printSettings, settings, unknownVariables } from "../src/config/report.js";
import { AttestError } from "../src/errors.js";

function mistake(variables: Record<string, string>): string {
  try {
    readConfig(variables);
  } catch (error) {
    if (error instanceof AttestError && error.code === "BAD_CONFIG") return error.message;
  }
  throw new Error("The configuration was read.");
}

describe("the defaults", () => {
  it("listen on loopback, use the embedded engine and the limits of the design", () => {
    expect(readConfig({})).toEqual({
      host: "127.0.0.1",
      port: 4000,
      dataDir: "./data",
      neo4j: null,
      viewers: { grants: [], anonymous: "PROTECTED", anonymousFromElsewhere: "PUBLIC" },
      limits: {
        maxDepth: 6,
        maxAliases: 30,
        maxRootFields: 20,
        maxSubqueries: 120,
        maxConditions: 200,
        maxConditionDepth: 12,
        maxFirst: 200,
        maxCost: 10_000,
        maxExploreMs: 5_000,
      },
      http: {
        maxTokens: 2_000,
        maxIntrospectionTokens: 600,
        maxBodyBytes: 262_144,
        deadlineMs: 10_000,
        drainMs: 5_000,
        introspection: true,
        corsOrigins: [],
        metrics: false,
      },
      seed: true,
      logLevel: "info",
    });
  });

  it("hold for an empty variable too, as Compose passes it", () => {
    expect(readConfig({ PORT: "", NEO4J_URI: "" })).toEqual(readConfig({}));
  });
});

describe("the variables", () => {
  it("choose Neo4j when its address is set", () => {
    expect(readConfig({ NEO4J_URI: "neo4j://db:7687", NEO4J_PASSWORD: "pw" }).neo4j).toEqual({
      uri: "neo4j://db:7687",
      username: "neo4j",
      password: "pw",
      database: undefined,
    });
  });

  it("choose Neo4j without a login when no password is set", () => {
    expect(readConfig({ NEO4J_URI: "bolt://db:7687" }).neo4j).toMatchObject({ username: null, password: null });
  });

  it.each([
    ["ATTEST_MAX_BODY", "256kb", (config: ReturnType<typeof readConfig>) => config.http.maxBodyBytes, 262_144],
    ["ATTEST_MAX_BODY", "1MB", (config: ReturnType<typeof readConfig>) => config.http.maxBodyBytes, 1_048_576],
    ["ATTEST_MAX_COST", "20_000", (config: ReturnType<typeof readConfig>) => config.limits.maxCost, 20_000],
    ["ATTEST_MAX_EXPLORE_MS", "900", (config: ReturnType<typeof readConfig>) => config.limits.maxExploreMs, 900],
    ["ATTEST_METRICS", "yes", (config: ReturnType<typeof readConfig>) => config.http.metrics, true],
    ["ATTEST_INTROSPECTION", "0", (config: ReturnType<typeof readConfig>) => config.http.introspection, false],
  ])("read %s=%s", (name, text, read, expected) => {
    expect(read(readConfig({ [name]: text }))).toBe(expected);
  });
});

describe("a mistake", () => {
  it("is named with its value and its cure, all mistakes at once", () => {
    const message = mistake({ PORT: "http", ATTEST_MAX_BODY: "big", ATTEST_LOG_LEVEL: "loud" });
    expect(message).toContain('PORT="http": is not a whole number from 0 to 65535.');
    expect(message).toContain("Unset, it is 4000.");
    expect(message).toContain('ATTEST_MAX_BODY="big": is no size such as 256kb or 1mb.');
    expect(message).toContain('ATTEST_LOG_LEVEL="loud": is no level');
  });

  it.each([
    "hunter2",
    "hunter2=SECRET",
    "PUBLIC=hunter2",
    '{"hunter2": "SECRET"}',
    '{"hunter2"',
    "hunter2=PUBLIC,hunter2=PUBLIC",
  ])("in ATTEST_TOKENS=%s never shows the token", (text) => {
    expect(mistake({ ATTEST_TOKENS: text })).toContain("ATTEST_TOKENS=(hidden): ");
    expect(mistake({ ATTEST_TOKENS: text })).not.toContain("hunter2");
  });

  it("in NEO4J_URI never shows a password within it", () => {
    expect(mistake({ NEO4J_URI: "neo4j://me:hunter2@db" })).not.toContain("hunter2");
  });
});

describe("off loopback", () => {
  it("a server without tokens is refused, with the cure", () => {
    expect(mistake({ HOST: "0.0.0.0" })).toContain("Set ATTEST_TOKENS to <token>=PROTECTED");
    expect(mistake({ HOST: "0.0.0.0", ATTEST_TOKENS: "," })).toContain("ATTEST_TOKENS=(hidden): has no entry");
  });

  it("a server with tokens shows only what is public to everybody else", () => {
    const { viewers } = readConfig({ HOST: "0.0.0.0", ATTEST_TOKENS: "abc==INTERNAL" });
    expect(viewers).toEqual({
      grants: [{ token: "abc=", ceiling: "INTERNAL" }],
      anonymous: "PUBLIC",
      anonymousFromElsewhere: "PUBLIC",
    });
  });

  it("a server may say what everybody sees instead of handing out tokens", () => {
    expect(readConfig({ HOST: "::", ATTEST_DEFAULT_CEILING: "INTERNAL" }).viewers.anonymous).toBe("INTERNAL");
  });
});

describe("the report", () => {
  const variables = {
    PORT: "5000",
    NEO4J_PASSWORD: "hunter2",
    ATTEST_TOKENS: '{"t0k3n": "PUBLIC"}',
    ATTEST_MAX_DEPHT: "9",
  };

  it("has each setting's value, origin and meaning", () => {
    const [port, host] = settings(variables);
    expect(port).toMatchObject({ name: "PORT", value: "5000", from: "environment" });
    expect(host).toMatchObject({ name: "HOST", value: "127.0.0.1", from: "default" });
    expect(settings(variables).filter(({ help }) => help === "")).toEqual([]);
  });

  it("hides secrets", () => {
    expect(printSettings(variables)).not.toMatch(/hunter2|t0k3n/);
    expect(printSettings(variables)).toContain("ATTEST_TOKENS=(hidden, 1 token) (environment)");
  });

  it("warns of a variable that nothing reads", () => {
    expect(unknownVariables(variables)).toEqual([
      "ATTEST_MAX_DEPHT is set, and no setting has that name. See: attest config",
    ]);
  });
});

it("the ceilings are the values of the schema's Marking, in its order", async () => {
  const sdl = await readFile("schema/record.graphql", "utf8");
  const [, body = ""] = /enum Marking \{([^}]*)\}/.exec(sdl) ?? [];
  expect(body.match(/^ {2}[A-Z]+$/gm)?.map((value) => value.trim())).toEqual([...CEILINGS]);
});
