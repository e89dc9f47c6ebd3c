// Written by codegen.ts.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends " $fragmentName" | "__typename" ? T[P] : never };
import type { DocumentTypeDecoration } from "@graphql-typed-document-node/core";
/** What a speaker does by saying something. */
export type Stance =
  /** Says that it is so. */
  | "ASSERTS"
  /** Says that it is not so. */
  | "DENIES"
  /** Asks whether it is so. */
  | "QUESTIONS"
  /** Calls it wrong. */
  | "CONDEMNS"
  /** Calls for something to be done. */
  | "DEMANDS"
  /** Says what may come. */
  | "WARNS"
  /** Pleads for help or calm. */
  | "APPEALS"
  /** Says who did it. */
  | "ACCUSES"
  /** Passes on what was found or heard. */
  | "REPORTS"
  /** Makes something known that the speaker does. */
  | "ANNOUNCES"
  /** Tells what the speaker lived through. */
  | "TESTIFIES";

/** How firmly something is said, firmest first. */
export type Hedge =
  /** Without a hedge. */
  | "UNQUALIFIED"
  /** As reported by others. */
  | "REPORTEDLY"
  /** As alleged. */
  | "ALLEGEDLY"
  /** As possible. */
  | "POSSIBLY";

export type FindQueryVariables = Exact<{
  words: string;
}>;

export type FindQuery = {
  readonly search: {
    readonly edges: ReadonlyArray<{
      readonly matched: string;
      readonly node:
        | { readonly __typename: "Event"; readonly id: string; readonly name: string }
        | { readonly __typename: "Group"; readonly id: string; readonly name: string }
        | { readonly __typename: "Person"; readonly id: string; readonly name: string }
        | { readonly __typename: "Place"; readonly id: string; readonly name: string }
        | { readonly __typename: "QuantityClaim" }
        | { readonly __typename: "Source"; readonly id: string; readonly name: string }
        | { readonly __typename: "Statement" };
    }>;
  } | null;
};

export type ShowQueryVariables = Exact<{
  id: string | number;
}>;

export type ShowQuery = {
  readonly node:
    | {
        readonly name: string;
        readonly description: string | null;
        readonly statementsAbout: {
          readonly totalCount: number;
          readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly text: string;
            readonly language: string;
            readonly stance: Stance;
            readonly hedge: Hedge;
            readonly madeOn: { readonly label: string } | null;
            readonly speakers: {
              readonly totalCount: number;
              readonly nodes: ReadonlyArray<
                { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
              >;
            };
            readonly citations: ReadonlyArray<{
              readonly id: string;
              readonly locator: string | null;
              readonly source: { readonly name: string; readonly url: string | null };
            }>;
          }>;
        };
      }
    | {
        readonly name: string;
        readonly description: string | null;
        readonly statementsAbout: {
          readonly totalCount: number;
          readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly text: string;
            readonly language: string;
            readonly stance: Stance;
            readonly hedge: Hedge;
            readonly madeOn: { readonly label: string } | null;
            readonly speakers: {
              readonly totalCount: number;
              readonly nodes: ReadonlyArray<
                { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
              >;
            };
            readonly citations: ReadonlyArray<{
              readonly id: string;
              readonly locator: string | null;
              readonly source: { readonly name: string; readonly url: string | null };
            }>;
          }>;
        };
      }
    | {
        readonly name: string;
        readonly description: string | null;
        readonly statementsAbout: {
          readonly totalCount: number;
          readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly text: string;
            readonly language: string;
            readonly stance: Stance;
            readonly hedge: Hedge;
            readonly madeOn: { readonly label: string } | null;
            readonly speakers: {
              readonly totalCount: number;
              readonly nodes: ReadonlyArray<
                { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
              >;
            };
            readonly citations: ReadonlyArray<{
              readonly id: string;
              readonly locator: string | null;
              readonly source: { readonly name: string; readonly url: string | null };
            }>;
          }>;
        };
      }
    | {
        readonly name: string;
        readonly description: string | null;
        readonly statementsAbout: {
          readonly totalCount: number;
          readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly text: string;
            readonly language: string;
            readonly stance: Stance;
            readonly hedge: Hedge;
            readonly madeOn: { readonly label: string } | null;
            readonly speakers: {
              readonly totalCount: number;
              readonly nodes: ReadonlyArray<
                { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
              >;
            };
            readonly citations: ReadonlyArray<{
              readonly id: string;
              readonly locator: string | null;
              readonly source: { readonly name: string; readonly url: string | null };
            }>;
          }>;
        };
      }
    | {
        readonly name: string;
        readonly description: string | null;
        readonly statementsAbout: {
          readonly totalCount: number;
          readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly text: string;
            readonly language: string;
            readonly stance: Stance;
            readonly hedge: Hedge;
            readonly madeOn: { readonly label: string } | null;
            readonly speakers: {
              readonly totalCount: number;
              readonly nodes: ReadonlyArray<
                { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
              >;
            };
            readonly citations: ReadonlyArray<{
              readonly id: string;
              readonly locator: string | null;
              readonly source: { readonly name: string; readonly url: string | null };
            }>;
          }>;
        };
      }
    | Record<PropertyKey, never>
    | null;
};

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>["__apiType"]>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const FindDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Find($words: String!) {
  search(query: $words, types: [PERSON, GROUP, PLACE, EVENT, SOURCE], first: 10) {
    edges {
      matched
      node {
        __typename
        ... on Entity {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindQuery, FindQueryVariables>;
export const ShowDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Show($id: ID!) {
  node(id: $id) {
    ... on Entity {
      name
      description
      statementsAbout(first: 20) {
        totalCount
        nodes {
          id
          text
          language
          stance
          hedge
          madeOn {
            label
          }
          speakers(first: 10) {
            totalCount
            nodes {
              id
              name
            }
          }
          citations(first: 5) {
            id
            locator
            source {
              name
              url
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ShowQuery, ShowQueryVariables>;
