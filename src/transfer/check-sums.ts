import { createHash } from "node:crypto";
import type { RawNode, RawRelationship } from "./whole-graph.js";

/** By type, how many there are and what they add up to, whatever their order. */
export type CheckSums = ReadonlyMap<string, CheckSum>;

export interface CheckSum {
  readonly count: number;
  /** The sum, modulo 2^64, of the first 64 bits of each one's SHA-256. */
  readonly sum: bigint;
}

/** A type of which two graphs differ, each told for people. */
export interface Difference {
  readonly type: string;
  readonly from: string;
  readonly to: string;
}

/** Counts and adds up nodes and relationships, which are alike where all their stored values are. */
export function checkSums() {
  const sums = new Map<string, CheckSum>();
  const add = (type: string, content: readonly unknown[]): void => {
    const { count, sum } = sums.get(type) ?? { count: 0, sum: 0n };
    sums.set(type, { count: count + 1, sum: BigInt.asUintN(64, sum + digest(content)) });
  };
  return {
    addNode: ({ type, id, properties }: RawNode): void => add(type.name, [id, sorted(properties)]),
    addRelationship: ({ type, start, end, key, properties }: RawRelationship): void =>
      add(type.name, [start, end, key, sorted(properties)]),
    sums: (): CheckSums => sums,
  };
}

/** The types of which two graphs differ. */
export function differences(from: CheckSums, to: CheckSums): readonly Difference[] {
  const types = [...new Set([...from.keys(), ...to.keys()])];
  return types.flatMap((type) => {
    const [one, other] = [told(from.get(type)), told(to.get(type))];
    return one === other ? [] : [{ type, from: one, to: other }];
  });
}

function told(sum: CheckSum | undefined): string {
  return sum ? `${sum.count} (${sum.sum.toString(16).padStart(16, "0")})` : "none";
}

function digest(content: readonly unknown[]): bigint {
  return createHash("sha256").update(JSON.stringify(content)).digest().readBigUInt64BE();
}

/** A missing value and a null are alike. */
function sorted(properties: RawNode["properties"]): readonly (readonly [string, unknown])[] {
  return Object.entries(properties)
    .filter(([, value]) => value !== null)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}
