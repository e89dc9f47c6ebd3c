import { type Logger, pino } from "pino";
import type { Config } from "../config/config.js";

/** The log: a JSON object a line, to standard output; in a terminal a short line for people instead. */
export function createLog(level: Config["logLevel"], isTerminal: boolean): Logger {
  const options = { level, base: null, formatters: { level: (label: string) => ({ level: label }) } };
  return isTerminal ? pino(options, { write: (line) => process.stdout.write(shortLine(line)) }) : pino(options);
}

/** An entry in one line: when, what, and each of its values that says something. */
function shortLine(json: string): string {
  // pino wrote it a moment ago, so that it is an object, with these of its own making.
  const entry = JSON.parse(json) as Readonly<Record<string, unknown>>;
  const hidden = ["time", "level", "msg", "err", "requestId"];
  const values = Object.entries(entry).filter(([name, value]) => !hidden.includes(name) && value !== null);
  const clock = new Date(Number(entry["time"])).toLocaleTimeString("en-GB");
  const severity = entry["level"] === "info" ? [] : [String(entry["level"]).toUpperCase()];
  const line = [clock, ...severity, String(entry["msg"]), ...values.map(([name, value]) => `${name}=${plain(value)}`)];
  return `${line.join(" ")}\n${stackOf(entry["err"])}`;
}

function plain(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

function stackOf(error: unknown): string {
  return typeof error === "object" && error !== null && "stack" in error ? `${String(error.stack)}\n` : "";
}
