import { readEnvironment, type Variables } from "./config.js";
import { ENVIRONMENT, type Environment, VARIABLE_NAMES, type VariableName } from "./environment.js";

/** One variable as it takes effect. */
export interface Setting {
  readonly name: VariableName;
  /** Its value as one would write it; secrets are hidden. */
  readonly value: string;
  readonly from: "default" | "environment";
  readonly help: string;
}

/** Every variable with the value that takes effect. Throws BAD_CONFIG as `readConfig` does. */
export function settings(variables: Variables): readonly Setting[] {
  const environment = readEnvironment(variables);
  return VARIABLE_NAMES.map((name) => {
    const { description = "", secret } = ENVIRONMENT.shape[name].meta() ?? {};
    return {
      name,
      value: secret ? hidden(environment[name]) : written(environment[name]),
      from: variables[name] ? "environment" : "default",
      help: description,
    };
  });
}

/** The settings as text: two lines each, what it is and what it means. */
export function printSettings(variables: Variables): string {
  const blocks = settings(variables).map(({ name, value, from, help }) => {
    const assigned = value === "" ? `${name} is unset` : `${name}=${value}`;
    return `${assigned} (${from})\n    ${help}`;
  });
  return [...blocks, ...unknownVariables(variables)].join("\n");
}

/** A warning for each variable that bears our prefix and is not read, most likely a typing mistake. */
export function unknownVariables(variables: Variables): readonly string[] {
  const known: readonly string[] = VARIABLE_NAMES;
  return Object.keys(variables)
    .filter((name) => name.startsWith("ATTEST_") && !known.includes(name))
    .map((name) => `${name} is set, and no setting has that name. See: attest config`);
}

function written(value: unknown): string {
  if (Array.isArray(value)) return value.map(String).join(",");
  return typeof value === "string" ? value : JSON.stringify(value ?? "").replace(/^""$/, "");
}

function hidden(value: Environment[VariableName]): string {
  if (Array.isArray(value))
    return value.length === 0 ? "" : `(hidden, ${value.length} token${value.length === 1 ? "" : "s"})`;
  return value ? "(hidden)" : "";
}
