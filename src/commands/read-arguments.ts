import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { AttestError } from "../errors.js";

/** The text of a file that the command line names; of standard input where it is `-`. Rejects with BAD_USER_INPUT. */
export function readText(file: string): Promise<string> {
  if (file === "-") return text(process.stdin);
  return readFile(file, "utf8").catch((error: unknown) => {
    throw new AttestError("BAD_USER_INPUT", `${file}: cannot be read. ${String(error)}`, { cause: error });
  });
}

/** The variables of an operation, from a file that holds a JSON object. Rejects with BAD_USER_INPUT where it holds none. */
export async function readVariables(file: string): Promise<Readonly<Record<string, unknown>>> {
  const json = await readText(file);
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return { ...value };
  } catch {
    // Not JSON, or JSON of another form: one message serves both.
  }
  throw new AttestError("BAD_USER_INPUT", `${file}: variables are a JSON object, such as {"first": 5}.`);
}
