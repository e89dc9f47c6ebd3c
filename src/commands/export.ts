import { createWriteStream } from "node:fs";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { finished, pipeline } from "node:stream/promises";
import { Readable } from "node:stream";
import { isCeiling } from "../auth/viewer.js";
import { readConfig, type Variables } from "../config/config.js";
import { AttestError, quoted } from "../errors.js";
import { createExecutor } from "../execute/create-executor.js";
import type { Model } from "../model/model.js";
import type { ExportFormat } from "../transfer/export-format.js";
import type { ReadableGraph } from "../transfer/exported.js";
import { exportedGraph, exportFormat, exportPart, listQuery } from "./export-graph.js";
import { openExistingGraph } from "./open-graph.js";
import { readText, readVariables } from "./read-arguments.js";

export interface ExportOptions {
  readonly format: string;
  readonly ceiling: string;
  readonly query?: string;
  readonly variables?: string;
  readonly operation?: string;
  readonly list?: string;
  readonly where?: string;
  readonly part?: string;
  readonly out?: string;
}

/**
 * Writes the graph, or what a query lists, in a format: to standard output, to a file, or, where the format has several
 * files, into a folder. A file appears under its name when it is whole. `tell` hears of how much.
 */
export async function exportGraph(
  options: ExportOptions,
  environment: Variables,
  tell: (word: string) => void,
): Promise<void> {
  const format = exportFormat(options.format);
  const request = await readRequest(options);
  const config = readConfig(environment);
  const { model, store } = await openExistingGraph(config);
  try {
    const executor = createExecutor({ model, store, limits: config.limits });
    const parts = { model, store, executor, pageSize: config.limits.maxFirst };
    const graph = counting(await exportedGraph(parts, request));
    await writeParts(format, model, graph, options);
    tell(
      `Read ${graph.told()} for the ceiling ${request.viewer.ceiling}, and wrote what ${format.name} holds of them.`,
    );
  } finally {
    await store.close();
  }
}

async function readRequest(options: ExportOptions) {
  const { ceiling, query, where, list } = options;
  if (!isCeiling(ceiling)) throw new AttestError("BAD_USER_INPUT", `--ceiling ${quoted(ceiling)}: no such marking.`);
  if (query !== undefined && where !== undefined)
    throw new AttestError("BAD_USER_INPUT", "--query and --where both say what to export: give one of them.");
  if (query !== undefined && list !== undefined)
    throw new AttestError("BAD_USER_INPUT", "--query and --list both say what to export: give one of them.");
  return {
    viewer: { ceiling },
    query: query === undefined ? listQuery(list, where) : await readText(query),
    operationName: options.operation ?? null,
    variables: options.variables === undefined ? {} : await readVariables(options.variables),
  };
}

async function writeParts(
  format: ExportFormat,
  model: Model,
  graph: ReadableGraph,
  { part, out }: ExportOptions,
): Promise<void> {
  const all = format.parts(model);
  if (part !== undefined || all.length === 1) {
    const text = exportPart(format, model, part ?? null).write(graph);
    await (out === undefined ? toStandardOutput(text) : toFile(out, text));
    return;
  }
  if (out === undefined)
    throw new AttestError(
      "BAD_USER_INPUT",
      `The format ${format.name} has several files: give a folder with --out, or one of them with --part.`,
    );
  await mkdir(out, { recursive: true });
  for (const one of all) await toFile(join(out, `${one.name ?? "graph"}.${format.extension}`), one.write(graph));
}

async function toStandardOutput(text: AsyncIterable<string>): Promise<void> {
  await pipeline(Readable.from(text), process.stdout, { end: false });
}

/** A file that is not whole lies beside, under another name, and is gone where the export failed. */
async function toFile(path: string, text: AsyncIterable<string>): Promise<void> {
  const partial = `${path}.partial`;
  try {
    const file = createWriteStream(partial);
    await pipeline(Readable.from(text), file);
    await finished(file);
    await syncFile(partial);
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    if (error instanceof Error && "code" in error && "syscall" in error)
      throw new AttestError("BAD_USER_INPUT", `${path}: cannot be written. ${error.message}`, { cause: error });
    throw error;
  }
}

async function syncFile(path: string): Promise<void> {
  const handle = await open(path, "r+");
  await handle.sync();
  await handle.close();
}

/** The graph, which counts what is read of it. */
function counting(graph: ReadableGraph): ReadableGraph & { readonly told: () => string } {
  const counts = { nodes: new Map<string, number>(), relationships: new Map<string, number>() };
  const all = (of: ReadonlyMap<string, number>): string =>
    [...of.values()].reduce((sum, count) => sum + count, 0).toLocaleString("en-US");
  return {
    ...graph,
    async *nodes(type) {
      let count = 0;
      for await (const page of graph.nodes(type)) {
        counts.nodes.set(type.name, (count += page.length));
        yield page;
      }
    },
    async *relationships(type) {
      let count = 0;
      for await (const page of graph.relationships(type)) {
        counts.relationships.set(type?.name ?? "", (count += page.length));
        yield page;
      }
    },
    told: () => `${all(counts.nodes)} nodes and ${all(counts.relationships)} relationships`,
  };
}
