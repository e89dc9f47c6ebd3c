import { endProcess } from "./commands/end-process.js";
import { AttestError, quoted } from "./errors.js";
import { serveUntilStopped } from "./commands/serve-until-stopped.js";

await endProcess(async () => {
  const [argument] = process.argv.slice(2);
  if (argument !== undefined)
    throw new AttestError(
      "BAD_CONFIG",
      `${quoted(argument)}: this starts the server, and takes no arguments. Commands are those of attest.`,
    );
  await serveUntilStopped(process.env);
});
