import { endProcess } from "./end-process.js";
import { serveUntilStopped } from "./serve-until-stopped.js";

await endProcess(() => serveUntilStopped(process.env));
