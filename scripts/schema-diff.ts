import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { CriticalityLevel, diff } from "@graphql-inspector/core";
import { buildSchema } from "graphql";

const SCHEMA = "schema.graphql";

/** What each kind of change is to a client, the gravest first. */
const GRAVITY = [
  { level: CriticalityLevel.Breaking, word: "breaking" },
  { level: CriticalityLevel.Dangerous, word: "dangerous" },
  { level: CriticalityLevel.NonBreaking, word: "safe" },
];

/** Names what changed in schema.graphql since a git revision; ends with 1 where a client would break. */
async function compareSchemas(revision: string): Promise<void> {
  const before = schemaAt(revision);
  if (before === undefined) {
    console.log(`${revision} has no ${SCHEMA}; nothing to compare with.`);
    return;
  }
  const changes = await diff(buildSchema(before), buildSchema(readFileSync(SCHEMA, "utf8")));
  for (const { level, word } of GRAVITY)
    for (const change of changes.filter((one) => one.criticality.level === level))
      console.log(`${word}: ${change.message}`);
  const breaking = changes.filter((change) => change.criticality.level === CriticalityLevel.Breaking).length;
  console.log(`${changes.length} changes since ${revision}, ${breaking} of them breaking.`);
  process.exitCode = breaking > 0 ? 1 : 0;
}

/** The schema as committed at a revision; undefined where it was not yet there. */
function schemaAt(revision: string): string | undefined {
  const listed = git("ls-tree", "--name-only", revision, SCHEMA);
  return listed === "" ? undefined : git("show", `${revision}:${SCHEMA}`);
}

function git(...args: readonly string[]): string {
  return execFileSync("git", args, {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    stdio: ["ignore", "pipe", "ignore"],
  });
}

/** origin/main, or the last commit where there is no such branch. */
function defaultRevision(): string {
  try {
    git("rev-parse", "--verify", "--quiet", "origin/main");
    return "origin/main";
  } catch {
    return "HEAD";
  }
}

await compareSchemas(process.argv[2] ?? defaultRevision());
