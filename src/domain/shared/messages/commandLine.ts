import { Refusal } from '../refusal';

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

export function refuseLine(place: number, because: string): Refusal {
  return new Refusal('badArgument', `Line ${place} cannot be read.`, because, 'Write {"fn":"TARIFF.DUTY","args":["8703.23.01","JP","US",40000]}.');
}

export function refuseUnknownFunction(name: string, nearest: readonly string[]): Refusal {
  return new Refusal('badArgument', `There is no function "${short(name)}".`, `Nearest: ${nearest.join(', ')}.`, 'Names are written in full.');
}

export function refuseArgumentCount(name: string, given: number, atLeast: number, atMost: number): Refusal {
  const takes = atLeast === atMost ? `${atMost}` : `${atLeast} to ${atMost}`;
  return new Refusal('badArgument', `${name} takes ${takes} ${atMost === 1 ? 'argument' : 'arguments'}; ${given} given.`, '', 'Put null in the place of one to leave out.');
}

export function refuseRangeShape(argument: string): Refusal {
  return new Refusal(
    'badArgument',
    `${argument} is not a range.`,
    'A range is an array of rows, each an array of the same number of cells.',
    'Write e.g. [["8703.23.01"],["9503.00.00"]].',
  );
}

export function refuseCellKind(argument: string, shown: string): Refusal {
  return new Refusal(
    'badArgument',
    `${argument}: ${short(shown)} is no cell value.`,
    'A cell is a number, a text, true, false, null or {"error":"#N/A"}.',
    'Change that value.',
  );
}

/** A defect of ours, not of the caller: the run goes on with the next line. */
export function refuseDefect(name: string, detail: string): Refusal {
  return new Refusal('badArgument', `${name} failed on this call.`, `This is a defect in Parley (${short(detail)}).`, 'Please report the line.');
}
