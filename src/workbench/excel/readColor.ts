import { invalidArgument } from '../richapi/hostError';

const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  gray: '#808080',
  grey: '#808080',
  orange: '#FFA500',
};

/** `#RRGGBB`, or one of the plainest HTML names. */
export function readColor(color: unknown): string {
  if (typeof color !== 'string') throw invalidArgument();
  const hex = NAMED[color.toLowerCase()] ?? color;
  if (!/^#[0-9a-f]{6}$/i.test(hex)) throw invalidArgument();
  return hex.toUpperCase();
}
