import type { ImportProgress } from "../transfer/import-run.js";

/** Where progress is told: a terminal, whose last line is written over, or a log. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** Tells of an import; `end` leaves the stream as a next line expects it. */
export interface ProgressTeller {
  tell(progress: ImportProgress): void;
  end(): void;
}

/** How often a terminal is written over, and how often a log gets a line. */
const TERMINAL_MS = 100;
const LOG_MS = 5_000;
const BAR = 24;
const WORDS: Readonly<Record<ImportProgress["phase"], string>> = {
  read: "Reading",
  check: "Checking",
  write: "Writing",
};

/** A teller on a stream. A log hears of each phase when it is under way for some seconds, and then again and again. */
export function createProgressTeller(stream: ProgressStream, now: () => number = Date.now): ProgressTeller {
  const isTerminal = stream.isTTY === true;
  let phase: ImportProgress["phase"] | null = null;
  let began = 0;
  let told = 0;
  let isDirty = false;
  return {
    tell(progress) {
      const at = now();
      if (progress.phase !== phase) {
        phase = progress.phase;
        began = at;
        told = isTerminal ? 0 : at;
      }
      if (at - told < (isTerminal ? TERMINAL_MS : LOG_MS)) return;
      told = at;
      const line = progressLine(progress, (at - began) / 1_000, isTerminal);
      if (!isTerminal) stream.write(`${line}\n`);
      else stream.write(`\r\u001b[2K${line.slice(0, (stream.columns ?? 80) - 1)}`);
      isDirty = isTerminal;
    },
    end() {
      if (isDirty) stream.write("\r\u001b[2K");
      isDirty = false;
    },
  };
}

/** As in "Writing 45 % [##########-----], 12,300/s, 0:31 left: Person 49,484, Source 5,000; 2 rejected". */
export function progressLine(
  { phase, done, total, types, rejected }: ImportProgress,
  seconds: number,
  withBar: boolean,
): string {
  const share = total > 0 ? Math.min(1, done / total) : 0;
  const filled = Math.round(share * BAR);
  const bar = withBar ? ` [${"#".repeat(filled)}${"-".repeat(BAR - filled)}]` : "";
  const records = [...types.values()].reduce((sum, count) => sum + count, 0) || (phase === "read" ? 0 : done);
  const rate = seconds > 0 && records > 0 ? [`${whole(records / seconds)}/s`] : [];
  const left = share > 0 && seconds > 1 ? [`${clock((seconds / share) * (1 - share))} left`] : [];
  const counts = [...types].map(([type, count]) => `${type} ${whole(count)}`).join(", ");
  const head = [`${WORDS[phase]} ${Math.floor(share * 100)} %${bar}`, ...rate, ...left].join(", ");
  return `${head}${counts === "" ? "" : `: ${counts}`}${rejected > 0 ? `; ${whole(rejected)} rejected` : ""}`;
}

function whole(number: number): string {
  return Math.round(number).toLocaleString("en-US");
}

function clock(seconds: number): string {
  const rounded = Math.round(seconds);
  return `${Math.floor(rounded / 60)}:${String(rounded % 60).padStart(2, "0")}`;
}
