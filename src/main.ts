import { endProcess } from "./commands/end-process.js";
import { serveUntilStopped } from "./commands/serve-until-stopped.js";

await endProcess(() => serveUntilStopped(process.env));
