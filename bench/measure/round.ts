import { newClient } from "./client.js";
import type { Request } from "../shapes/shape.js";

/** How much is measured. */
export interface Effort {
  readonly warmUps: number;
  readonly rounds: number;
  /** Requests one after another, in each round. */
  readonly requests: number;
  /** How long 8 connections ask at once, in each round. */
  readonly throughputMs: number;
  /** What is slow is asked less often, so that a round ends. */
  readonly longestMs: number;
}

/** What one round found of one server: milliseconds, and requests a second over 8 connections. */
export interface Round {
  readonly p50: number;
  readonly p95: number;
  readonly rate: number;
}

const CONNECTIONS = 8;

/** Asks so often, or so long, one request at a time, so that caches are full and code is compiled. */
export async function warmUp(url: string, question: Request, { warmUps, longestMs }: Effort): Promise<void> {
  await times(url, question, warmUps, longestMs);
}

/** Measures one server once. */
export async function measure(url: string, question: Request, effort: Effort): Promise<Round> {
  const found = (await times(url, question, effort.requests, effort.longestMs)).toSorted((a, b) => a - b);
  const rate = await rateOf(url, question, effort.throughputMs);
  return { p50: quantile(found, 0.5), p95: quantile(found, 0.95), rate };
}

async function times(url: string, question: Request, count: number, longestMs: number): Promise<number[]> {
  const client = newClient(url, question, 1);
  const found: number[] = [];
  const started = performance.now();
  while (found.length < count && performance.now() - started < longestMs) {
    const sent = performance.now();
    await client.send();
    found.push(performance.now() - sent);
  }
  client.close();
  return found;
}

async function rateOf(url: string, question: Request, ms: number): Promise<number> {
  const client = newClient(url, question, CONNECTIONS);
  let answered = 0;
  const started = performance.now();
  const askOn = async (): Promise<void> => {
    while (performance.now() - started < ms) {
      await client.send();
      answered += 1;
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, askOn));
  const took = performance.now() - started;
  client.close();
  return (answered / took) * 1_000;
}

/** The value below which that part of the sorted values lies. */
export function quantile(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

/** The middle of the values, and how far they reach. */
export function spread(values: readonly number[]): {
  readonly median: number;
  readonly low: number;
  readonly high: number;
} {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const median = ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
  return { median, low: sorted[0] ?? Number.NaN, high: sorted.at(-1) ?? Number.NaN };
}
