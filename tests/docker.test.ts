import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { VARIABLE_NAMES } from "../src/config/environment.js";

/** One service of the composition, as far as a test reads it. */
interface Service {
  readonly image: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly ports: readonly string[];
  readonly volumes: readonly string[];
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}

interface Composition {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, null>>;
}

/** A Dockerfile's instructions in order, continued lines joined. */
function instructions(text: string): readonly { readonly name: string; readonly words: string }[] {
  const lines = text.replaceAll("\\\n", " ").split("\n");
  return lines
    .filter((line) => line.trim() !== "" && !line.startsWith("#"))
    .map((line) => ({ name: line.split(" ", 1).join(), words: line.slice(line.indexOf(" ") + 1) }));
}

const composeText = await readFile("docker-compose.yml", "utf8");
// The shape is what the tests below hold it to.
const compose = parse(composeText) as Composition;
const steps = instructions(await readFile("Dockerfile", "utf8"));
const lastStage = steps.slice(steps.findLastIndex(({ name }) => name === "FROM"));

function stepsOf(name: string): readonly string[] {
  return steps.filter((step) => step.name === name).map(({ words }) => words);
}

describe("the image", () => {
  it("has only instructions that Docker knows", () => {
    const known = ["FROM", "WORKDIR", "COPY", "RUN", "ENV", "USER", "VOLUME", "EXPOSE", "HEALTHCHECK", "CMD"];
    expect(steps.filter(({ name }) => !known.includes(name))).toEqual([]);
  });

  it("is built on a slim Node of a fixed major version, which package.json allows", () => {
    expect(stepsOf("FROM")).toEqual(["node:22-bookworm-slim AS build", "node:22-bookworm-slim"]);
  });

  it("installs what the lock file says", () => {
    expect(stepsOf("RUN").some((command) => command.startsWith("npm ci"))).toBe(true);
    expect(stepsOf("RUN").filter((command) => /npm (i|install)\b/.test(command))).toEqual([]);
  });

  it("runs as a user that is not root", () => {
    const user = lastStage.findLast(({ name }) => name === "USER");
    expect(user?.words).toBe("node");
  });

  it("runs the server itself, so that it gets the signals, and asks for its health", () => {
    expect(JSON.parse(lastStage.at(-1)?.words ?? "")).toEqual(["node", "dist/main.js"]);
    const [, command = ""] = /CMD (\[.*\])$/.exec(stepsOf("HEALTHCHECK").join()) ?? [];
    expect(JSON.parse(command)).toEqual(["node", "-e", expect.stringContaining("/health/ready")]);
  });

  it("copies only what .dockerignore lets in", async () => {
    const ignore = await readFile(".dockerignore", "utf8");
    expect(ignore).toMatch(/^\*$/m);
    for (const path of ["package.json", "package-lock.json", "schema", "scripts", "seed", "src"])
      expect(ignore.split("\n")).toContain(`!${path}`);
  });
});

describe("the composition", () => {
  const { neo4j, attest } = compose.services;

  it("runs Neo4j 5.26 and Attest, no image by the tag latest", () => {
    expect(Object.keys(compose.services)).toEqual(["neo4j", "attest"]);
    expect(neo4j?.image).toBe("neo4j:5.26-community");
    expect(composeText).not.toContain("latest");
  });

  it("has no password and no token of its own: both must be given", () => {
    expect(neo4j?.environment["NEO4J_AUTH"]).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?.+\}$/);
    expect(attest?.environment["NEO4J_PASSWORD"]).toMatch(/^\$\{NEO4J_PASSWORD:\?.+\}$/);
    expect(attest?.environment["ATTEST_TOKENS"]).toMatch(/^\$\{ATTEST_TOKENS:\?.+\}$/);
  });

  it("gives Attest only variables that it reads", () => {
    const known: readonly string[] = VARIABLE_NAMES;
    expect(Object.keys(attest?.environment ?? {}).filter((name) => !known.includes(name))).toEqual([]);
  });

  it("opens its ports to this machine alone", () => {
    const ports = [...(neo4j?.ports ?? []), ...(attest?.ports ?? [])];
    expect(ports.filter((port) => !port.startsWith("127.0.0.1:"))).toEqual([]);
    expect(ports).toHaveLength(3);
  });

  it("starts Attest once Neo4j answers, and keeps both their data", () => {
    expect(neo4j?.healthcheck?.test[1]).toContain("cypher-shell");
    expect(attest?.depends_on).toEqual({ neo4j: { condition: "service_healthy" } });
    expect([neo4j?.volumes, attest?.volumes]).toEqual([["neo4j-data:/data"], ["attest-data:/data"]]);
    expect(Object.keys(compose.volumes)).toEqual(["neo4j-data", "attest-data"]);
  });
});
