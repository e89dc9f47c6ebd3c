import {
  GraphQLError,
  Kind,
  parse,
  Source,
  type ConstDirectiveNode,
  type ConstValueNode,
  type DefinitionNode,
  type EnumTypeDefinitionNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
  type ScalarTypeDefinitionNode,
  type TypeNode,
} from "graphql";
import { AttestError } from "../errors.js";

/** One SDL file: its name for messages, and its text. */
export interface SdlFile {
  readonly name: string;
  readonly text: string;
}

export type TypeDefinition = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

/** The definitions of all files, by name. */
export interface Sdl {
  readonly types: ReadonlyMap<string, TypeDefinition>;
  readonly enums: ReadonlyMap<string, EnumTypeDefinitionNode>;
  readonly scalars: readonly ScalarTypeDefinitionNode[];
}

/** Reads the files' definitions. Throws BAD_SCHEMA for a syntax error, naming file and line, and for a name given twice. */
export function readSdl(files: readonly SdlFile[]): Sdl {
  const types = new Map<string, TypeDefinition>();
  const enums = new Map<string, EnumTypeDefinitionNode>();
  const scalars: ScalarTypeDefinitionNode[] = [];
  /** The enums in which directives speak: clients never see them. */
  const vocabulary = new Set<string>();
  const seen = new Map<string, string>();
  for (const file of files)
    for (const definition of parseFile(file)) {
      const name = definedName(definition, file);
      const earlier = seen.get(name);
      if (earlier) throw badSchema(name, `is defined in ${earlier} and again in ${file.name}; keep one`);
      seen.set(name, file.name);
      if (definition.kind === Kind.DIRECTIVE_DEFINITION)
        for (const argument of definition.arguments ?? []) vocabulary.add(typeNameOf(argument.type));
      else if (definition.kind === Kind.ENUM_TYPE_DEFINITION) enums.set(name, definition);
      else if (definition.kind === Kind.SCALAR_TYPE_DEFINITION) scalars.push(definition);
      else if (definition.kind === Kind.OBJECT_TYPE_DEFINITION) types.set(name, definition);
      else if (definition.kind === Kind.INTERFACE_TYPE_DEFINITION) types.set(name, definition);
    }
  for (const name of vocabulary) enums.delete(name);
  return { types, enums, scalars };
}

function parseFile(file: SdlFile): readonly DefinitionNode[] {
  try {
    return parse(new Source(file.text, file.name)).definitions;
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const line = error.locations?.[0]?.line ?? 1;
    throw new AttestError("BAD_SCHEMA", `${file.name}:${line}: ${error.message}`, { cause: error });
  }
}

function definedName(definition: DefinitionNode, file: SdlFile): string {
  switch (definition.kind) {
    case Kind.DIRECTIVE_DEFINITION:
      return `@${definition.name.value}`;
    case Kind.ENUM_TYPE_DEFINITION:
    case Kind.SCALAR_TYPE_DEFINITION:
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.INTERFACE_TYPE_DEFINITION:
      return definition.name.value;
    default:
      throw new AttestError(
        "BAD_SCHEMA",
        `${file.name}: ${definition.kind} has no place in the domain's SDL; write types, interfaces, enums and scalars`,
      );
  }
}

/** An error in the SDL, named by its coordinate: `Event.places`. */
export function badSchema(coordinate: string, complaint: string): AttestError {
  return new AttestError("BAD_SCHEMA", `${coordinate} ${complaint}`);
}

/** The directive of that name on a definition, or undefined. */
export function directiveOn(
  node: { readonly directives?: readonly ConstDirectiveNode[] | undefined },
  name: string,
): ConstDirectiveNode | undefined {
  return node.directives?.find((directive) => directive.name.value === name);
}

/** The argument of a directive as a JavaScript value, or undefined. */
export function argumentOf(directive: ConstDirectiveNode, name: string): unknown {
  const value = directive.arguments?.find((argument) => argument.name.value === name)?.value;
  return value && constant(value);
}

function constant(value: ConstValueNode): unknown {
  if (value.kind === Kind.LIST) return value.values.map(constant);
  if (value.kind === Kind.FLOAT || value.kind === Kind.INT) return Number(value.value);
  return "value" in value ? value.value : null;
}

/** A text argument that must be there. Throws BAD_SCHEMA when it is not. */
export function textArgument(directive: ConstDirectiveNode, name: string, coordinate: string): string {
  const value = argumentOf(directive, name);
  if (typeof value === "string" && value !== "") return value;
  throw badSchema(coordinate, `needs @${directive.name.value}(${name}: "...")`);
}

/** A field's type, unwrapped: its name, and whether it is a list and required. */
export function fieldType(field: FieldDefinitionNode): { name: string; list: boolean; required: boolean } {
  const required = field.type.kind === Kind.NON_NULL_TYPE;
  const nullable: TypeNode = field.type.kind === Kind.NON_NULL_TYPE ? field.type.type : field.type;
  return { name: typeNameOf(nullable), list: nullable.kind === Kind.LIST_TYPE, required };
}

function typeNameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : typeNameOf(type.type);
}

/** A definition's description, which the clients read; "" where there is none. */
export function descriptionOf(node: { readonly description?: { readonly value: string } | undefined }): string {
  return node.description?.value ?? "";
}
