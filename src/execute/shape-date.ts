import { GraphQLError } from "graphql";
import type { DateField } from "../compile/shape.js";
import { AttestError } from "../errors.js";
import { describeDate, type DescribedDate } from "./describe-date.js";
import { MISSING, pathOf, put, type Path, type ResponseObject, type Shaping } from "./shaping.js";

/** The fields that are asked of a date. */
export function shapeDate(shaping: Shaping, edtf: string, fields: readonly DateField[], path: Path): unknown {
  const date = describeDate(edtf);
  const object: ResponseObject = {};
  for (const { responseKey, name, locale } of fields) {
    const value = name === "label" ? dateLabel(shaping, date, locale, { before: path, key: responseKey }) : date[name];
    if (value === MISSING) return MISSING;
    put(object, responseKey, name === "__typename" ? "FuzzyDate" : value);
  }
  return object;
}

function dateLabel(shaping: Shaping, date: DescribedDate, locale: DateField["locale"], path: Path): unknown {
  const tag = locale?.(shaping.variables);
  try {
    return date.label(typeof tag === "string" ? tag : null);
  } catch (error) {
    if (!(error instanceof AttestError)) throw error;
    return refuse(shaping, error, path);
  }
}

/** Notes why a field cannot be answered. */
export function refuse(shaping: Shaping, trouble: string | AttestError, path: Path): typeof MISSING {
  const error =
    typeof trouble === "string"
      ? new GraphQLError(trouble, { path: pathOf(path) })
      : new GraphQLError(trouble.message, {
          path: pathOf(path),
          originalError: trouble,
          extensions: { code: trouble.code },
        });
  shaping.errors.push(error);
  return MISSING;
}
