/** What a class of the object model offers to the add-in; anything else is refused by name. */
export interface ApiSurface {
  /** Name in Excel's object model, used in messages (class names do not survive minification). */
  readonly name: string;
  /** Plain values, in the answer of a load without names. */
  readonly scalars: readonly string[];
  /** Properties that are objects. */
  readonly objects: readonly string[];
  readonly methods: readonly string[];
  /** Scalars that may be set. */
  readonly writable: readonly string[];
  /** Names under which office.js sends some of them, with the member that is meant. */
  readonly sentAs: Readonly<Record<string, string>>;
}

type MemberOf<Client, Host> = readonly (keyof Client & keyof Host & string)[];

interface Declared<Client, Host> {
  name: string;
  scalars?: MemberOf<Client, Host>;
  objects?: MemberOf<Client, Host>;
  methods?: MemberOf<Client, Host>;
  writable?: MemberOf<Client, Host>;
  sentAs?: Readonly<Record<string, keyof Client & keyof Host & string>>;
}

/**
 * Declares a surface: every member must exist in Microsoft's types (`Client`, from @types/office-js) and in the class
 * that implements it (`Host`).
 */
export const surface = <Client, Host>(declared: Declared<Client, Host>): ApiSurface => ({
  scalars: [],
  objects: [],
  methods: [],
  writable: [],
  sentAs: {},
  ...declared,
});
