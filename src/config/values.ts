import { z } from "zod";

/** A whole number in decimal digits, with `_` allowed between them. */
export function whole(least: number, most = Number.MAX_SAFE_INTEGER) {
  return z.string().transform((text, context) => {
    const value = /^\d[\d_]*$/.test(text) ? Number(text.replaceAll("_", "")) : NaN;
    if (value >= least && value <= most) return value;
    const range = most === Number.MAX_SAFE_INTEGER ? `from ${least} up` : `from ${least} to ${most}`;
    return refuse(context, text, `is not a whole number ${range}`);
  });
}

/** Yes or no, in the spellings that people use. */
export function flag() {
  return z.string().transform((text, context) => {
    if (/^(true|1|yes|on)$/i.test(text)) return true;
    if (/^(false|0|no|off)$/i.test(text)) return false;
    return refuse(context, text, "is neither true nor false");
  });
}

/** A number of bytes: `262144`, `256kb`, `1mb`. */
export function size() {
  return z.string().transform((text, context) => {
    const [, digits, unit = ""] = /^(\d+) ?(b|kb|mb)?$/i.exec(text) ?? [];
    const bytes = Number(digits) * ({ kb: 1_024, mb: 1_048_576 }[unit.toLowerCase()] ?? 1);
    return bytes > 0 ? bytes : refuse(context, text, "is no size such as 256kb or 1mb");
  });
}

/** Text of a form. */
export function fixed(form: RegExp, what: string) {
  return z.string().regex(form, `is not ${what}`);
}

/** Entries with commas between them, each of a form. */
export function list(form: RegExp, problem: string) {
  return z.string().transform((text, context): readonly string[] => {
    const entries = text.split(",").map((entry) => entry.trim());
    return entries.every((entry) => form.test(entry)) ? entries : refuse(context, text, problem);
  });
}

function refuse(context: z.RefinementCtx, input: unknown, message: string): never {
  context.addIssue({ code: "custom", message, input });
  return z.NEVER;
}
