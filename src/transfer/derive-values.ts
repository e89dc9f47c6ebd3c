import { dateKeys, type NodeType, type Property } from "../model/model.js";
import { searchedProperty, searchKey } from "../model/search.js";
import { ABSENT, readEdtf } from "../record/edtf.js";
import { nameKey } from "../record/name-key.js";
import { searchForm, textForm } from "../record/search-form.js";
import type { StoredProperties } from "./checked.js";

/**
 * What is stored beside a property's value, for engines to order and compare by: a date's bounds, also where there is no
 * date, and a text's sort key. Throws BAD_USER_INPUT where a date cannot be read.
 */
export function deriveValues({ name, type, sortKey }: Property, value: string | null): StoredProperties {
  if (type.kind === "fuzzyDate") {
    const keys = dateKeys(name);
    const { earliest, latest } = value === null ? { earliest: ABSENT, latest: ABSENT } : readEdtf(value);
    return { [keys.earliest]: BigInt(earliest), [keys.latest]: BigInt(latest) };
  }
  return sortKey === name ? {} : { [sortKey]: value === null ? null : nameKey(value) };
}

/**
 * The search form of a node, under the key of its marking (of an owned one its owner's): empty where search reads none of
 * its texts, where that holds no letter or digit, and where there is no marking.
 */
export function deriveSearchForm(
  type: NodeType,
  properties: Readonly<Record<string, unknown>>,
  marking: unknown,
): StoredProperties {
  const searched = searchedProperty(type);
  const text = searched ? properties[searched.name] : undefined;
  if (typeof text !== "string" || typeof marking !== "string") return {};
  // What is owned is what something is called; its words may be run together, those of a text are not.
  const form = type.owned ? searchForm(text) : textForm(text);
  return form === "" ? {} : { [searchKey(marking)]: form };
}
