import { nameInLanguage, type NameInLanguage } from "../../record/name-in-language.js";
import { rule } from "./rule.js";

/** `Entity.name` where a language is given. */
export const nameIn = rule(
  `{ name names(first: 100) @priced(as: 1) { value language nameKind } }`,
  (
    { name, names }: { readonly name: string; readonly names: readonly NameInLanguage[] },
    { language }: { readonly language?: string | null },
  ) => (typeof language === "string" ? nameInLanguage(names, language) : null) ?? name,
);
