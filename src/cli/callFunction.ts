import { refuseArgumentCount, refuseDefect, refuseUnknownFunction } from '../domain/shared/messages/commandLine';
import { nearestNames } from '../domain/shared/nearestNames';
import { customFunctions } from '../functions/registry';
import { CellError } from './customFunctions';
import { asError, excelArgument } from './excelArgument';
import { signatures, type Signature } from './functionSignatures';

const runs = new Map(customFunctions.map(({ id, run }) => [id, run]));

/**
 * Calls a function as Excel does: name without regard to case, arguments checked and wrapped by the metadata.
 * @returns the function's value or rows, with errors as elements; or the error in place of the whole call.
 */
export function callFunction(name: string, args: readonly unknown[]): unknown {
  const signature = signatures.get(name.trim().toUpperCase());
  if (!signature) return new CellError('#NAME?', refuseUnknownFunction(name, nearestNames(name, [...signatures.keys()])).message);
  try {
    const given = argumentsFor(signature, args);
    return runs.get(signature.id)!(...given);
  } catch (thrown) {
    if (thrown instanceof CellError) return thrown;
    return asError(refuseDefect(signature.id, String(thrown)));
  }
}

function argumentsFor({ id, parameters }: Signature, args: readonly unknown[]): unknown[] {
  const required = parameters.filter((parameter) => !parameter.optional).length;
  const repeats = parameters.at(-1)?.repeating === true;
  if (args.length < required || (args.length > parameters.length && !repeats)) {
    throw asError(refuseArgumentCount(id, args.length, required, parameters.length));
  }
  return parameters.map((parameter, place) =>
    parameter.repeating ? args.slice(place).map((argument) => excelArgument(argument, parameter)) : excelArgument(args[place], parameter),
  );
}
