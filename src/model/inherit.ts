import { print, type FieldDefinitionNode } from "graphql";
import { badSchema, directiveOn, type Sdl, type TypeDefinition } from "./sdl.js";

/** A field, and the type or interface that first declares it. */
export interface DeclaredField {
  readonly owner: string;
  readonly field: FieldDefinitionNode;
}

/** The names of the interfaces that a type says it implements. Throws BAD_SCHEMA for one that is not there. */
export function interfacesOf(sdl: Sdl, type: TypeDefinition): readonly string[] {
  return (type.interfaces ?? []).map((named) => {
    const name = named.name.value;
    if (sdl.types.get(name)?.kind !== "InterfaceTypeDefinition")
      throw badSchema(type.name.value, `implements ${name}, which is no interface of the schema`);
    return name;
  });
}

/**
 * A type's fields with those it inherits, the interfaces' first. A type need not repeat an interface's fields; it may
 * not say one differently. Throws BAD_SCHEMA, naming the field.
 */
export function fieldsOf(sdl: Sdl, type: TypeDefinition): ReadonlyMap<string, DeclaredField> {
  const fields = new Map<string, DeclaredField>();
  for (const name of interfacesOf(sdl, type)) {
    const parent = sdl.types.get(name);
    for (const field of parent?.fields ?? [])
      if (!fields.has(field.name.value)) fields.set(field.name.value, { owner: name, field });
  }
  for (const field of type.fields ?? []) {
    const inherited = fields.get(field.name.value);
    if (inherited && signature(inherited.field) !== signature(field))
      throw badSchema(
        `${type.name.value}.${field.name.value}`,
        `differs from ${inherited.owner}.${field.name.value}; leave it out, or say it alike`,
      );
    if (!inherited) fields.set(field.name.value, { owner: type.name.value, field });
  }
  return fields;
}

/** What two declarations of one field must agree on: everything but the description. */
function signature(field: FieldDefinitionNode): string {
  const { description: _, ...rest } = field;
  return print(rest);
}

/** Whether the definition bears the directive. */
export function bears(type: TypeDefinition, directive: string): boolean {
  return directiveOn(type, directive) !== undefined;
}
