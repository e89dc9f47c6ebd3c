import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";

type Child = ChildProcessByStdio<null, Readable, Readable>;

/** Runs a file of src with these variables, on any free port and in a folder of its own. */
async function run(script: string, args: readonly string[], variables: Record<string, string> = {}): Promise<Child> {
  const dataDir = await mkdtemp(join(tmpdir(), "attest-"));
  const { PATH = "" } = process.env;
  const env = { PATH, PORT: "0", DATA_DIR: dataDir, ATTEST_SEED: "false", ...variables };
  return spawn(process.execPath, ["--import", "tsx", `src/${script}`, ...args], {
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** Resolves to the playground's address, once the log has it. */
async function readyUrl(child: Child): Promise<string> {
  for await (const chunk of child.stdout.iterator({ destroyOnReturn: false })) {
    const [url] = /http:\/\/localhost:\d+\/graphql/.exec(String(chunk)) ?? [];
    if (url) return url;
  }
  throw new Error(`It ended before it was ready: ${await text(child.stderr)}`);
}

async function outcome(child: Child): Promise<{ code: unknown; stdout: string; stderr: string }> {
  const [stdout, stderr, ended] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "exit")]);
  return { code: ended[0], stdout, stderr };
}

describe("npm start", () => {
  it.each(["SIGTERM", "SIGINT"] as const)("serves until %s, and ends well", async (signal) => {
    const child = await run("main.ts", []);
    const url = await readyUrl(child);
    const response = await fetch(url.replace("/graphql", "/health/ready"));
    child.kill(signal);
    const [code] = (await once(child, "exit")) as [number];
    expect([response.status, code]).toEqual([200, 0]);
  });

  it("says what is wrong with the configuration, without a stack", async () => {
    const { code, stderr } = await outcome(await run("main.ts", [], { PORT: "http", HOST: "0.0.0.0" }));
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^BAD_CONFIG: The configuration has mistakes:\n {2}PORT="http": .+\n {2}HOST="0.0.0.0": .+\n$/,
    );
  });

  it("takes no arguments, and starts nothing where it is given one", async () => {
    const { code, stderr } = await outcome(await run("main.ts", ["import"]));
    expect([code, stderr]).toEqual([2, expect.stringContaining('"import": this starts the server')]);
  });

  it("refuses to be reached from outside without tokens", async () => {
    const { code, stderr } = await outcome(await run("main.ts", [], { HOST: "0.0.0.0" }));
    expect([code, stderr]).toEqual([2, expect.stringContaining("Set ATTEST_TOKENS")]);
  });
});

describe("attest", () => {
  it.each([
    [["config"], 0, "PORT=0 (environment)"],
    [["--help"], 0, "explain [options] <file>"],
    [["--version"], 0, "0.1.0"],
    [["schema"], 0, "interface Record"],
    [["migrate"], 0, " created, "],
    [["migrate"], 0, "Rebuilt the derived values of 0 of 0 records."],
  ])("%j ends with %i", async (args, expected, said) => {
    const { code, stdout } = await outcome(await run("cli.ts", args));
    expect([code, stdout]).toEqual([expected, expect.stringContaining(said)]);
  });

  it.each([
    [["strat"], 2, "error: too many arguments"],
    [["explain"], 2, "missing required argument 'file'"],
    [["explain", "missing.graphql"], 1, "BAD_USER_INPUT: missing.graphql: cannot be read."],
    [["explain", "tests/server/process.test.ts"], 1, "Syntax Error"],
    [["explain", "-", "--ceiling", "SECRET"], 1, '--ceiling "SECRET": no such marking.'],
  ])("%j ends with %i and tells why", async (args, expected, said) => {
    const { code, stderr } = await outcome(await run("cli.ts", args));
    expect([code, stderr]).toEqual([expected, expect.stringContaining(said)]);
  });
});
