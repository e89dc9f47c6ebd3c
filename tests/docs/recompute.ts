import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { format } from "prettier";
import { readConfig } from "../../src/config/config.js";
import { settings } from "../../src/config/report.js";
import { invariant } from "../../src/errors.js";
import { openNeo4j } from "../../src/store/neo4j.js";
import { welcome } from "../../src/commands/welcome.js";
import type { Excerpt } from "./excerpt.js";
import { houseTable } from "./house-table.js";
import { modelPart } from "./model-part.js";
import type { SeededAttest } from "./seeded-attest.js";

type Rule = (attest: SeededAttest, ...args: readonly string[]) => string | Promise<string>;

/** Without a ceiling, an excerpt is what a viewer sees who may see everything. */
const EVERYTHING = "PROTECTED";

const RULES: Readonly<Record<string, Rule>> = {
  file: (_, path, from, to) => regionOf(readFileSync(given(path), "utf8").trimEnd(), from, to),
  model: ({ model }, path) => asJson(modelPart(model, given(path))),
  plan: (attest, file, ceiling = EVERYTHING) => attest.prepare(given(file), ceiling).explain(),
  price: (attest, file, ceiling = EVERYTHING) => String(attest.prepare(given(file), ceiling).cost),
  cypher: (attest, file, ceiling = EVERYTHING) => statementOf(attest, file, ceiling).cypher,
  params: (attest, file, ceiling = EVERYTHING) => asJson(statementOf(attest, file, ceiling).params),
  row: async (attest, file, ceiling = EVERYTHING) => {
    const rows = await attest.store.read(statementOf(attest, file, ceiling));
    return asJson(rows.length === 1 ? rows[0] : rows);
  },
  answer: async (attest, file, ceiling = EVERYTHING) => asJson(await attest.answer(given(file), ceiling)),
  welcome: ({ content }) =>
    welcome(
      { url: "http://localhost:4000", engine: "embedded, in /home/you/attest/data", content, stop: async () => {} },
      readConfig({}),
    ).join("\n"),
  help: () =>
    spawnSync(process.execPath, ["--import", "tsx", "src/cli.ts", "--help"], { encoding: "utf8" }).stdout.trimEnd(),
  settings: () =>
    asTable(
      ["variable", "default", "what it means"],
      settings({}).map(({ name, value, help }) => [`\`${name}\``, value === "" ? "unset" : `\`${value}\``, help]),
    ),
  limitations: async ({ store }) => {
    const neo4j = openNeo4j({ uri: "bolt://localhost:7687", username: null, password: null });
    await neo4j.close();
    const rows = [store, neo4j].flatMap(({ engine, limitations }) =>
      limitations.map(({ what, reason }) => [engine, what, reason]),
    );
    return asTable(["engine", "cannot", "because"], rows);
  },
  house: async () => {
    const [head = [], ...rows] = await houseTable();
    return asTable(head, rows);
  },
};

/** The text that an excerpt should have. */
export async function recompute(attest: SeededAttest, { kind, args }: Excerpt): Promise<string> {
  const rule = RULES[kind];
  invariant(rule, `there are excerpts of ${Object.keys(RULES).join(", ")}, not of ${kind}`);
  return rule(attest, ...args);
}

function given(arg: string | undefined): string {
  invariant(arg, "an excerpt's comment says what it is of");
  return arg;
}

function statementOf(attest: SeededAttest, file: string | undefined, ceiling: string) {
  const { statement } = attest.prepare(given(file), ceiling);
  invariant(statement, `${file} asks something of the store`);
  return statement;
}

/** The lines from the first that holds `from` to the next that holds `to`, to the left; all where they are left out. */
function regionOf(text: string, from?: string, to?: string): string {
  if (from === undefined) return text;
  const lines = text.split("\n");
  const start = lines.findIndex((line) => line.includes(from));
  const end = lines.findIndex((line, index) => index >= start && line.includes(to ?? from));
  invariant(start >= 0 && end >= 0, `the file holds ${from} and then ${to ?? from}`);
  const region = lines.slice(start, end + 1);
  const indent = Math.min(...region.filter((line) => line !== "").map((line) => line.search(/\S/)));
  return region.map((line) => line.slice(indent)).join("\n");
}

/** JSON as Prettier leaves it in a document. A 64-bit integer is shown as the number it is. */
async function asJson(value: unknown): Promise<string> {
  const text = JSON.stringify(value, (_, item: unknown) => (typeof item === "bigint" ? Number(item) : item));
  return (await format(text, { parser: "json", printWidth: 120 })).trimEnd();
}

async function asTable(head: readonly string[], rows: readonly (readonly string[])[]): Promise<string> {
  const lines = [head, head.map(() => "---"), ...rows].map(
    (cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll("<", "\\<")).join(" | ")} |`,
  );
  return (await format(lines.join("\n"), { parser: "markdown" })).trimEnd();
}
