import type { Argument } from './argument';

/** formulaText('TARIFF.DUTY', args) // => '=TARIFF.DUTY("8703.23.01","JP","US",40000,,DATE(2025,5,1))'; trailing blanks fall away. */
export function formulaText(id: string, args: readonly Argument[]): string {
  const texts = args.map((argument) => (argument.kind === 'blank' ? '' : argument.formula));
  while (texts.length > 0 && texts[texts.length - 1] === '') texts.pop();
  return `=${id}(${texts.join(',')})`;
}
