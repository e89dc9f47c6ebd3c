// Adds to package-lock.json the native packages of other platforms that npm left out, because they were not installed
// (npm/cli#4828) or could not be looked up when the lock was written. Without them `npm ci` refuses the lock, and a
// machine of such a platform would go without. Run it after `npm install`.
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const SYSTEMS = ["android", "darwin", "freebsd", "linux", "openharmony", "win32"];
const PROCESSORS: Readonly<Record<string, string>> = {
  "arm-eabi": "arm",
  "arm-gnueabihf": "arm",
  "arm-musleabihf": "arm",
};

interface Entry {
  readonly version: string;
  readonly os: readonly string[];
  readonly cpu: readonly string[];
  readonly libc?: readonly string[];
  readonly optional: boolean;
}

interface LockedPackage extends Partial<Entry> {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** What of a package-lock.json counts here. */
export interface Lock {
  packages: Record<string, LockedPackage>;
}

/** The entries that a lock lacks: one for each optional dependency of a native package, by its place. */
export function missingEntries(lock: Lock): Readonly<Record<string, Entry>> {
  const missing: Record<string, Entry> = {};
  for (const { optionalDependencies = {} } of Object.values(lock.packages))
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const place = `node_modules/${name}`;
      const platform = platformOf(name);
      if (platform && !(place in lock.packages)) missing[place] = { version, ...platform, optional: true };
    }
  return missing;
}

/** What a native package's name says of where it runs: `...-linux-arm64-musl`; null for any other name. */
function platformOf(name: string): Pick<Entry, "os" | "cpu" | "libc"> | null {
  const system = SYSTEMS.find((candidate) => new RegExp(`[-/]${candidate}-`).test(name));
  if (!system) return null;
  const rest = name.slice(name.lastIndexOf(`${system}-`) + system.length + 1);
  const [processor = rest, abi = ""] = PROCESSORS[rest] ? [PROCESSORS[rest], rest] : rest.split("-");
  const libc = abi.includes("musl") ? ["musl"] : abi.includes("gnu") ? ["glibc"] : undefined;
  return { cpu: [processor], ...(libc && { libc }), os: [system] };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as Lock; // As npm writes it.
  const missing = missingEntries(lock);
  lock.packages = Object.fromEntries(
    Object.entries({ ...lock.packages, ...missing }).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  writeFileSync("package-lock.json", `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`${Object.keys(missing).length} native packages of other platforms added to package-lock.json`);
}
