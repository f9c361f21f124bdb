import { Refusal } from '../refusal';

export function refuseSeveralCells(argument: string, rows: number, columns: number): Refusal {
  return new Refusal(
    'badArgument',
    `${argument} is a range of ${rows} × ${columns} cells.`,
    'This argument takes one value.',
    `Point ${argument} to one cell.`,
  );
}

export function refuseShapes(first: string, firstSize: string, second: string, secondSize: string): Refusal {
  return new Refusal(
    'badArgument',
    `${first} (${firstSize}) and ${second} (${secondSize}) do not fit together.`,
    'Ranges must have the same number of rows and columns, or be one value, one row or one column.',
    'Choose ranges of the same size.',
  );
}

/** Excel lets a function return five errors only; any other that came in is reported under #VALUE!. */
export function refuseErrorCameIn(argument: string, shown: string): Refusal {
  return new Refusal('badArgument', `${argument} holds the error ${shown}.`, '', 'Repair that cell first.');
}

export function refuseSwitch(argument: string, shown: string): Refusal {
  return new Refusal('badArgument', `${argument}: "${shown}" is neither TRUE nor FALSE.`, '', `Write TRUE or FALSE, or leave ${argument} out.`);
}

export function refuseText(argument: string, shown: string): Refusal {
  return new Refusal('badArgument', `${argument}: ${shown} is not text.`, '', `Write ${argument} in quotes or point to a text cell.`);
}

export function refuseWholeNumber(argument: string, shown: string, atLeast: number, atMost: number): Refusal {
  return new Refusal(
    'badArgument',
    `${argument}: ${shown} cannot be used.`,
    `It must be a whole number from ${atLeast} to ${atMost}.`,
    `Change ${argument}, or leave it out.`,
  );
}

export function refuseDaysFrom1904(): Refusal {
  return new Refusal(
    'badArgument',
    'This workbook counts its days from 1904.',
    'Every date would be read and shown four years and a day off.',
    'Turn off "Use 1904 date system" (Excel Options > Advanced), check your dates, then recalculate.',
  );
}

export function refuseModelsNotLoaded(): Refusal {
  return new Refusal('notAvailable', 'The market models could not be loaded.', 'The files of the add-in did not answer.', 'Check the connection, then recalculate.');
}
