import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { isCeiling } from "../../src/auth/viewer.js";
import { invariant } from "../../src/errors.js";

export const ENGINES = ["embedded", "neo4j"] as const;
export type Engine = (typeof ENGINES)[number];

/** One behaviour: an operation, the statement it becomes, and what it is answered over the world of tests/world. */
export interface Case {
  /** `related/some-in-some`: a concept's folder, and the behaviour. */
  readonly name: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** PROTECTED, unless the query's first line says `# viewer: PUBLIC` or another marking. */
  readonly ceiling: string;
  /** The statement's text for each engine as it is pinned; null where it is not yet. */
  readonly cypher: Readonly<Record<Engine, string | null>>;
  /** The response as it is pinned. */
  readonly response: unknown;
}

const FOLDER = new URL(".", import.meta.url);
const PARTS = [".graphql", ".variables.json", ".cypher", ".embedded.cypher", ".neo4j.cypher", ".json"];

/** Every case of this folder, by name. Throws where a file belongs to none. */
export async function readCases(): Promise<readonly Case[]> {
  const files = (await readdir(FOLDER, { recursive: true })).filter((file) =>
    PARTS.some((part) => file.endsWith(part)),
  );
  const names = files.filter((file) => file.endsWith(".graphql")).map((file) => file.slice(0, -".graphql".length));
  const known = new Set(names.flatMap((name) => PARTS.map((part) => name + part)));
  const stray = files.filter((file) => !known.has(file));
  invariant(stray.length === 0, `every file is a case's, but ${stray.join(", ")}`);
  return Promise.all(names.sort().map((name) => readCase(name, files)));
}

/** Pins a case's statements: one that both engines understand in one file, else each in its own. */
export async function pinCypher(name: string, texts: Readonly<Record<Engine, string>>): Promise<void> {
  const isOne = texts.embedded === texts.neo4j;
  const pins = isOne ? [["cypher", texts.embedded]] : ENGINES.map((engine) => [`${engine}.cypher`, texts[engine]]);
  for (const part of ["cypher", ...ENGINES.map((engine) => `${engine}.cypher`)])
    await rm(new URL(`${name}.${part}`, FOLDER), { force: true });
  for (const [part = "", text = ""] of pins) await writeFile(new URL(`${name}.${part}`, FOLDER), text);
}

async function readCase(name: string, files: readonly string[]): Promise<Case> {
  const read = (part: string): Promise<string> => readFile(new URL(name + part, FOLDER), "utf8");
  const readIfThere = (part: string): Promise<string> | null => (files.includes(name + part) ? read(part) : null);
  const query = await read(".graphql");
  const both = await readIfThere(".cypher");
  const [embedded, neo4j] = [await readIfThere(".embedded.cypher"), await readIfThere(".neo4j.cypher")];
  invariant(both === null || (embedded ?? neo4j) === null, `${name} pins one statement, or one for each engine`);
  const ceiling = /^# viewer: (\S+)\n/.exec(query)?.[1] ?? "PROTECTED";
  invariant(isCeiling(ceiling), `${name}: ${ceiling} is a marking`);
  return {
    name,
    query,
    variables: JSON.parse((await readIfThere(".variables.json")) ?? "{}") as Case["variables"], // Ours, and of this form.
    ceiling,
    cypher: { embedded: both ?? embedded, neo4j: both ?? neo4j },
    response: JSON.parse(await read(".json")),
  };
}
