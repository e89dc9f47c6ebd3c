import { GraphQLError, parse } from "graphql";
import type { Viewer } from "../auth/viewer.js";
import { ruleOfCeiling } from "../compile/restrict.js";
import { AttestError, quoted } from "../errors.js";
import type { Executor } from "../execute/executor.js";
import { listIds } from "../execute/list-ids.js";
import type { Model } from "../model/model.js";
import type { RequestOptions, Store } from "../store/store.js";
import type { Exporter } from "../server/serve-export.js";
import { closeSelection } from "../transfer/close-selection.js";
import type { ExportFormat, ExportPart } from "../transfer/export-format.js";
import { EXPORT_FORMATS } from "../transfer/export-formats.js";
import type { ReadableGraph } from "../transfer/exported.js";
import { readGraph } from "../transfer/read-graph.js";

/** What an export reads from. */
export interface ExportParts {
  readonly model: Model;
  readonly store: Store;
  readonly executor: Executor;
  /** How many ids are asked for at once. */
  readonly pageSize: number;
}

/** What to export, for whom. */
export interface ExportRequest extends RequestOptions {
  readonly viewer: Viewer;
  /** A GraphQL operation whose root fields list the records; the whole graph where it is null. */
  readonly query: string | null;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The graph that a viewer takes out: all that they may see, or what an operation lists with what it rests on. */
export async function exportedGraph(parts: ExportParts, request: ExportRequest): Promise<ReadableGraph> {
  const { model, store, executor, pageSize } = parts;
  const { viewer, query, operationName, variables, signal, timeoutMs } = request;
  const options = { ...(signal && { signal }), ...(timeoutMs !== undefined && { timeoutMs }) };
  const scope = { ...options, rule: ruleOfCeiling(model, viewer.ceiling) };
  if (query === null) return readGraph(store, model, scope);
  const listed = listIds(executor, { document: parsed(query), operationName, variables, viewer, pageSize }, options);
  return readGraph(store, model, { ...scope, only: await closeSelection(store, model, scope, listed) });
}

/** Exports for HTTP, from the parameters of a URL. */
export function exporterOf(parts: ExportParts): Exporter {
  return async ({ viewer, signal, parameters }) => {
    const format = exportFormat(parameters.get("format") ?? "jsonl");
    const part = exportPart(format, parts.model, parameters.get("part") ?? null);
    const given = parameters.get("query");
    const other = ["list", "where"].find((name) => parameters.has(name));
    if (given !== undefined && other !== undefined)
      throw new AttestError("BAD_USER_INPUT", `query and ${other} both say what to export: give one of them.`);
    const query = given ?? listQuery(parameters.get("list"), parameters.get("where"));
    const graph = await exportedGraph(parts, { viewer, signal, query, operationName: null, variables: {} });
    const fileName = `attest-${part.name ?? "graph"}.${format.extension}`;
    return { mediaType: format.mediaType, fileName, text: part.write(graph) };
  };
}

/**
 * The operation that lists the records of a list, such as `events`, that a filter fits: `{ eventKind: { eq: AMBUSH } }`. A filter
 * without a list is one of entities; null where there is neither.
 */
export function listQuery(list: string | undefined, where: string | undefined): string | null {
  if (list === undefined) return where === undefined ? null : listQuery("entities", where);
  if (!/^[A-Za-z_]\w*$/.test(list))
    throw new AttestError("BAD_USER_INPUT", `The list ${quoted(list)} is no field of Query: write one such as events.`);
  return `{ ${list}${where === undefined ? "" : `(where: ${where})`} { nodes { id } } }`;
}

/** The format of a name. Throws BAD_USER_INPUT where there is none. */
export function exportFormat(name: string): ExportFormat {
  const format = EXPORT_FORMATS.find((other) => other.name === name);
  if (format) return format;
  const names = EXPORT_FORMATS.map((other) => other.name).join(", ");
  throw new AttestError("BAD_USER_INPUT", `The format ${quoted(name)} is not known: write one of ${names}.`);
}

/** The part of a format, by its name; the only one where there is one. Throws BAD_USER_INPUT where there is none of that name. */
export function exportPart(format: ExportFormat, model: Model, name: string | null): ExportPart {
  const parts = format.parts(model);
  const part = parts.find((other) => other.name === name);
  if (part) return part;
  const names = parts.flatMap((other) => other.name ?? []);
  const cure = names.length === 0 ? "leave out the part" : `choose one of ${names.join(", ")}`;
  const what = name === null ? "has several files" : `has no part ${quoted(name)}`;
  throw new AttestError("BAD_USER_INPUT", `The format ${format.name} ${what}: ${cure}.`);
}

function parsed(query: string): ReturnType<typeof parse> {
  try {
    return parse(query);
  } catch (error) {
    if (error instanceof GraphQLError) throw new AttestError("BAD_USER_INPUT", error.toString(), { cause: error });
    throw error;
  }
}
