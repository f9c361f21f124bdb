import { findCalls } from './findCall';

const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

/** Names that a formula gives to parts of itself with LET and LAMBDA, in lower case: what they stand for only Excel knows. */
export function ownNames(formula: string): ReadonlySet<string> {
  const calls = findCalls(formula, (id) => /^(?:_XLFN\.)?(?:LET|LAMBDA)$/.test(id));
  const names = calls.flatMap(({ id, args }) => args.slice(0, -1).filter((_, i) => id.endsWith('LAMBDA') || i % 2 === 0));
  return new Set(names.filter((name) => PLAIN_NAME.test(name)).map((name) => name.toLowerCase()));
}
