import { GraphQLError } from "graphql";
import { AttestError } from "../errors.js";

/**
 * Runs a command to its end, then ends the process: with 0 or what the command has set, 1 where it failed, 2 where there is no such command
 * or option, or it was configured wrongly.
 */
export async function endProcess(command: () => Promise<void>): Promise<never> {
  try {
    await command();
    // With what the command has set as `process.exitCode`; 0 where it has not.
    process.exit();
  } catch (error) {
    process.stderr.write(`${explained(error)}\n`);
    process.exit(error instanceof AttestError && error.code === "BAD_CONFIG" ? 2 : 1);
  }
}

/** An error as text: its code and message where the reader can cure it, else everything there is. */
function explained(error: unknown): string {
  if (error instanceof AttestError) return `${error.code}: ${error.message}`;
  if (error instanceof GraphQLError) return error.toString();
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
