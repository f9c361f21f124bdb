import type { FunctionMetadata } from './functionMetadata';

/** What a calculation engine hands over for one argument, as Excel would: undefined = left out, null = blank cell. */
export type CellArgument = string | number | boolean | null;
export type Argument = CellArgument | CellArgument[][] | undefined;

/** One cell of a result. Errors are their text (`#N/A`), with the sentence beside. */
export interface ResultCell {
  value: string | number | boolean | null;
  message?: string;
  format?: string;
}

export type FunctionResult = ResultCell | ResultCell[][];

/** The cell that asks: its identity survives inserts, its address does not. */
export interface CallingCell {
  id: string;
  address: string;
}

/** The side of the host that the calculation engine calls while it evaluates. */
export interface FunctionEngine {
  readonly functions: readonly FunctionMetadata[];
  /** Answers at once: with the known result, or `#BUSY!` until the add-in has answered. */
  evaluate(metadata: FunctionMetadata, args: Argument[], cell: CallingCell): FunctionResult;
}

export const BUSY = '#BUSY!';
