import { asked, compareRelationships, isReached, nodeOf, stepsFrom, sureness, type NaiveStep } from "./exploring.js";
import type { Input } from "./fits.js";
import type { NaiveGraph, NaiveRelationship } from "./graph.js";
import { compare } from "./value.js";

/** A way between two records: their ids and those between, and for each step what it may be taken by. */
export interface NaivePath {
  readonly ids: readonly string[];
  readonly steps: readonly (readonly NaiveRelationship[])[];
}

/** All ways between two sets of records, by walking every one of them. */
export function pathsOf(graph: NaiveGraph, args: Input): { readonly paths: readonly NaivePath[]; truncated: boolean } {
  const [from, to] = [asked(graph, args["from"]), asked(graph, args["to"])];
  const all = from.flatMap((id) => walk(graph, args, { from, to }, [id])).map((ids) => pathBy(graph, args, ids));
  const via = (args["via"] ?? []) as readonly string[];
  const through = all.filter(({ ids }) => via.every((id) => ids.includes(id)));
  const sorted = through.toSorted((one, other) => comparePaths(graph, one, other));
  const most = Number(args["maxPaths"]);
  const maxLength = Number(args["maxLength"]);
  const counts = Array.from(
    { length: maxLength },
    (_, index) => sorted.filter(({ steps }) => steps.length <= index + 1).length,
  );
  // Lengths are looked at until there is enough.
  const enough = counts.findIndex((count) => count >= (args["mode"] === "ALL" ? most : 1));
  const found = sorted.filter(({ steps }) => enough < 0 || steps.length <= enough + 1);
  const stopped = args["mode"] === "ALL" && enough >= 0 && enough + 1 < maxLength;
  return { paths: found.slice(0, most), truncated: found.length > most || stopped };
}

interface Ends {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

function walk(graph: NaiveGraph, args: Input, ends: Ends, way: readonly string[]): readonly (readonly string[])[] {
  const here = way.at(-1) ?? "";
  const nexts = new Set(stepsFrom(graph, here, args).map(({ to }) => to.id));
  return [...nexts].flatMap((id): readonly (readonly string[])[] => {
    if (way.includes(id)) return [];
    if (ends.to.includes(id)) return [[...way, id]];
    if (way.length >= Number(args["maxLength"]) || !mayStandBetween(graph, args, ends, id)) return [];
    return walk(graph, args, ends, [...way, id]);
  });
}

function mayStandBetween(graph: NaiveGraph, args: Input, { from }: Ends, id: string): boolean {
  const node = nodeOf(graph, id);
  if (!node || from.includes(id) || ((args["avoid"] ?? []) as readonly string[]).includes(id)) return false;
  const degree = stepsFrom(graph, id, {}).length;
  if (typeof args["avoidHubsOver"] === "number" && degree > args["avoidHubsOver"]) return false;
  return isReached(graph, node, args);
}

function pathBy(graph: NaiveGraph, args: Input, ids: readonly string[]): NaivePath {
  const steps = ids.slice(1).map((id, index) => {
    const taken = stepsFrom(graph, ids[index] ?? "", args).filter(({ to }: NaiveStep) => to.id === id);
    const relationships = [...new Set(taken.map(({ relationship }) => relationship))];
    return relationships.toSorted(
      (one, other) => sureness(graph, one) - sureness(graph, other) || compareRelationships(one, other),
    );
  });
  return { ids, steps };
}

function comparePaths(graph: NaiveGraph, one: NaivePath, other: NaivePath): number {
  const least = ({ steps }: NaivePath): number[] =>
    steps.map(([surest]) => (surest ? sureness(graph, surest) : Infinity)).toSorted((a, b) => b - a);
  const first = (differences: readonly number[]): number => differences.find((difference) => difference !== 0) ?? 0;
  return (
    one.steps.length - other.steps.length ||
    first(least(one).map((value, index) => value - (least(other)[index] ?? 0))) ||
    first(one.ids.map((id, index) => compare(id, other.ids[index] ?? "")))
  );
}
