import type { ChangeCounts } from "../transfer/write-records.js";

/** What an import did. */
export interface ImportSummary {
  readonly store: string;
  readonly dryRun: boolean;
  /** By type, as `relationships`. */
  readonly nodes: Readonly<Record<string, ChangeCounts>>;
  readonly relationships: Readonly<Record<string, ChangeCounts>>;
  readonly rejected: number;
  /** How many records keep a marking for fewer people than their rows have. */
  readonly keptMarkings: number;
  /** Where the rejected rows are; null where there are none. */
  readonly rejectsFile: string | null;
  readonly seconds: number;
}

/** A summary as a table, or as JSON. */
export function importSummary(summary: ImportSummary, asJson: boolean): string {
  return asJson ? JSON.stringify(summary, null, 2) : [...table(summary), "", ...sentences(summary)].join("\n");
}

const COLUMNS = ["created", "changed", "unchanged"] as const;
const WIDTH = 12;

function table({ nodes, relationships }: ImportSummary): readonly string[] {
  const rows = [...Object.entries(nodes), ...Object.entries(relationships)];
  const head = ["type".padEnd(18), ...COLUMNS.map((name) => name.padStart(WIDTH))].join("");
  return [
    head,
    ...rows.map(([type, counts]) =>
      [type.padEnd(18), ...COLUMNS.map((name) => whole(counts[name]).padStart(WIDTH))].join(""),
    ),
  ];
}

function sentences(summary: ImportSummary): string[] {
  const { rejected, rejectsFile, keptMarkings, seconds } = summary;
  return [
    `${whatBecame(summary)} It took ${seconds} s.`,
    ...(keptMarkings > 0
      ? [
          `${whole(keptMarkings)} ${keptMarkings === 1 ? "record keeps its marking" : "records keep their markings"}, for fewer people than the files say: to change that, attest apply.`,
        ]
      : []),
    ...(rejected > 0
      ? [
          `${whole(rejected)} ${rejected === 1 ? "row was" : "rows were"} rejected${rejectsFile === null ? "" : `: see ${rejectsFile}`}.`,
        ]
      : []),
  ];
}

function whatBecame({ store, dryRun, nodes, relationships }: ImportSummary): string {
  const [created = 0, changed = 0, unchanged = 0] = COLUMNS.map((name) =>
    [...Object.values(nodes), ...Object.values(relationships)].reduce((sum, counts) => sum + counts[name], 0),
  );
  if (created + changed + unchanged === 0)
    return dryRun ? `Nothing would have been loaded into ${store}.` : `Nothing was loaded into ${store}.`;
  if (created + changed === 0) return `Nothing to change: ${store} holds all ${whole(unchanged)} records as they are.`;
  return `${dryRun ? "Would have created" : "Created"} ${whole(created)} and changed ${whole(changed)} records in ${store}; ${whole(unchanged)} were there.`;
}

function whole(number: number): string {
  return number.toLocaleString("en-US");
}
