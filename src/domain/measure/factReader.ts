import { yearOf, type Day } from '../shared/isoDate';
import type { FactDefinition, FactValue } from './fact';
import type { Condition } from './measure';

/** An unstated fact on which the law of this entry turns, with the answers to try. */
export interface AskedFact {
  key: string;
  options: readonly FactValue[];
}

/**
 * Reads stated facts for one entry and notes the first one that the law asks for and nobody stated.
 * Answers tried by a question are laid over the stated facts; the reader never guesses.
 */
export class FactReader {
  asked: AskedFact | null = null;

  constructor(
    private readonly stated: ReadonlyMap<string, FactValue>,
    private readonly definitions: ReadonlyMap<string, FactDefinition>,
    private readonly isOnList: (list: string) => boolean,
    readonly day: Day,
  ) {}

  /** The stated value, else the documented default, else null (and the question is noted). */
  read(key: string): FactValue | null {
    const value = this.statedValue(key);
    if (value !== undefined) return value;
    const unstated = this.definitions.get(key)?.unstated;
    if (!unstated) return null;
    if (unstated.kind === 'default') return unstated.value;
    if (unstated.onLists && !unstated.onLists.every(this.isOnList)) return null;
    this.ask(key, unstated.options);
    return null;
  }

  isStated(key: string): boolean {
    return this.statedValue(key) !== undefined;
  }

  /** `metalContentShare` alone speaks for every metal; a fact may also follow from another stated one. */
  private statedValue(key: string): FactValue | undefined {
    const own = this.stated.get(key);
    if (own !== undefined) return own;
    const dot = key.indexOf('.');
    if (dot > 0) return this.stated.get(key.slice(0, dot));
    const implied = this.definitions.get(key)?.impliedBy;
    return implied && this.stated.get(implied.fact) === implied.is ? implied.value : undefined;
  }

  ask(key: string, options: readonly FactValue[]): void {
    this.asked ??= { key, options };
  }

  /** A condition on a fact that has no value is not fulfilled. */
  fulfils(condition: Condition, listWord: string): boolean {
    const value = this.read(condition.fact);
    if (value === null) return false;
    switch (condition.is) {
      case 'equal':
        return value === condition.to;
      case 'notEqual':
        return value !== condition.to;
      case 'atLeast':
        return typeof value === 'number' && value >= condition.to;
      case 'lessThan':
        return typeof value === 'number' && value < condition.to;
      case 'before':
        return typeof value === 'number' && value < condition.to;
      case 'stated':
        return value !== false;
      case 'yearsBeforeEntry':
        return typeof value === 'number' && yearOf(this.day) - value >= condition.to;
      case 'listWord':
        return value === listWord;
      default:
        return condition satisfies never;
    }
  }
}
