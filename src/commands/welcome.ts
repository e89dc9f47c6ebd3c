import type { Config } from "../config/config.js";
import type { RunningAttest } from "./start.js";

/** What a person at a terminal needs to know when Attest is ready, a line each. */
export function welcome({ url, engine, content }: RunningAttest, config: Config): readonly string[] {
  const loaded = content.seedFiles > 0 ? " (loaded the seed just now)" : "";
  return [
    "Attest is ready.",
    `  Explorer    ${url}`,
    `  Playground  ${url}/graphql`,
    `  Engine      ${engine}`,
    `  Graph       ${content.records.toLocaleString("en-US")} nodes${loaded}`,
    `  Viewer      ${viewerNote(config)}`,
    "  Stop        Ctrl+C",
  ];
}

/** Who may see what, said at every start, since it is easily forgotten. */
export function viewerNote({ viewers: { grants, anonymous, anonymousFromElsewhere } }: Config): string {
  const tokens = grants.length === 0 ? "no tokens" : `${grants.length} token${grants.length === 1 ? "" : "s"}`;
  if (anonymous === anonymousFromElsewhere) return `without a token up to ${anonymous}; ${tokens}`;
  return (
    `up to ${anonymous} without a token, as only this machine can reach the server; ` +
    `through a proxy up to ${anonymousFromElsewhere}. To change it: ATTEST_TOKENS, ATTEST_DEFAULT_CEILING`
  );
}
