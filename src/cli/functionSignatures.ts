import metadata from '#generated/functions.json';

/** A parameter as functions.json describes it to Excel. */
export interface Parameter {
  name: string;
  type: 'any' | 'string';
  dimensionality?: 'matrix';
  optional?: boolean;
  /** Only the last: as many arguments as are given, handed over as one array. */
  repeating?: boolean;
}

export interface Signature {
  id: string;
  parameters: readonly Parameter[];
}

/** The signatures that Excel knows, by id. */
export const signatures: ReadonlyMap<string, Signature> = new Map(
  (metadata as { functions: Signature[] }).functions.map((signature) => [signature.id, signature]),
);
