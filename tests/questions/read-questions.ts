import { readdir, readFile } from "node:fs/promises";
import { isCeiling } from "../../src/auth/viewer.js";
import { invariant } from "../../src/errors.js";
import type { Case } from "../cases/read-cases.js";
import { GRAPHS, type GraphName } from "./load-graph.js";

/** A question that the server is there to answer. */
export interface Question {
  /** `04-who-is-alleged`: its number, and its name. */
  readonly name: string;
  /** What it is answered, over each graph, for each viewer that is tried. */
  readonly asked: readonly Asked[];
}

/** A question to one graph, with the answer that is worked out from the graph's files. */
export interface Asked extends Omit<Case, "cypher"> {
  readonly graph: GraphName;
}

/**
 * Every question of this folder, by number. `<name>.world.json` holds the answer over the world, with the operation's own
 * defaults, and `<name>.seed.json` that over the seed, with the variables beside it. The viewer may see everything, unless
 * the name says a marking: `<name>.world.PUBLIC.json`. Throws where a file belongs to no question.
 */
export async function readQuestions(): Promise<readonly Question[]> {
  const files = (await readdir(FOLDER)).filter((file) => /^[^.].*\.(graphql|json)$/.test(file)).sort();
  const names = files.filter((file) => file.endsWith(".graphql")).map((file) => file.slice(0, -".graphql".length));
  const questions = await Promise.all(names.map((name) => readQuestion(name, files)));
  const known = new Set(questions.flatMap(({ name, asked }) => [`${name}.graphql`, ...asked.flatMap(filesOf)]));
  const stray = files.filter((file) => !known.has(file));
  invariant(stray.length === 0, `every file is a question's, but ${stray.join(", ")}`);
  return questions;
}

const FOLDER = new URL(".", import.meta.url);

async function readQuestion(name: string, files: readonly string[]): Promise<Question> {
  const text = await read(`${name}.graphql`);
  const answers = files.filter((file) => file.startsWith(`${name}.`) && /\.(world|seed)(\.[A-Z]+)?\.json$/.test(file));
  return {
    name,
    asked: await Promise.all(answers.map((file) => readAsked(name, text, file, files))),
  };
}

async function readAsked(question: string, query: string, file: string, files: readonly string[]): Promise<Asked> {
  const [graph, ceiling = "PROTECTED"] = file.slice(question.length + 1, -".json".length).split(".");
  const isGraph = GRAPHS.find((one) => one === graph);
  invariant(isGraph && isCeiling(ceiling), `${file} names a graph, and maybe a marking`);
  const variables = variablesFile(question, isGraph);
  return {
    name: file.slice(0, -".json".length),
    query,
    graph: isGraph,
    ceiling,
    variables: files.includes(variables) ? (JSON.parse(await read(variables)) as Case["variables"]) : {}, // Ours, and of this form.
    response: JSON.parse(await read(file)),
  };
}

function filesOf({ name, graph }: Asked): readonly string[] {
  const [question = ""] = name.split(".");
  return [`${name}.json`, variablesFile(question, graph)];
}

function variablesFile(question: string, graph: GraphName): string {
  return `${question}.${graph}.variables.json`;
}

function read(file: string): Promise<string> {
  return readFile(new URL(file, FOLDER), "utf8");
}
