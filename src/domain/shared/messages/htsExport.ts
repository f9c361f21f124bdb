import { dotted, type HsCode } from '../hsCode';
import { Refusal } from '../refusal';

const TRY_EXPORT = 'Give a whole HTS export as JSON, plain or .gz.';

function shown(text: string): string {
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}

export function refuseMissingFile(file: string): Refusal {
  return new Refusal('badArgument', `There is no file ${file}.`, '', 'Check the name and the folder.');
}

export function refuseFolder(file: string): Refusal {
  return new Refusal('badArgument', `${file} is a folder.`, 'An export is one file.', 'Name the .json or .json.gz file in it.');
}

export function refuseClosedFile(file: string, because: string): Refusal {
  return new Refusal('badArgument', `${file} cannot be opened.`, because, 'Check that you may read it.');
}

export function refuseEmptyFile(): Refusal {
  return new Refusal('badArgument', 'The file is empty.', '', TRY_EXPORT);
}

export function refuseHugeFile(megabytes: number): Refusal {
  return new Refusal('badArgument', `The file holds more than ${megabytes} MB.`, 'A whole HTS export is about 14 MB.', TRY_EXPORT);
}

export function refuseTruncatedGzip(): Refusal {
  return new Refusal('badArgument', 'The .gz file ends too early.', 'Part of it is missing.', 'Download it again.');
}

export function refuseDamagedGzip(because: string): Refusal {
  return new Refusal('badArgument', 'The .gz file is damaged.', `Unpacking it failed (${because}).`, 'Download it again.');
}

export function refuseOtherFormat(format: string): Refusal {
  return new Refusal('badArgument', `The file is ${format}, not JSON.`, '', TRY_EXPORT);
}

export function refuseNotJson(because: string): Refusal {
  return new Refusal('badArgument', 'The file is not JSON.', shown(because), 'Download it again, whole and as JSON.');
}

export function refuseExportShape(because: string): Refusal {
  return new Refusal('badArgument', 'The file is not an HTS export.', because, TRY_EXPORT);
}

export function refuseNoLines(rows: number): Refusal {
  return new Refusal('badArgument', 'The export holds no tariff line.', `None of its ${rows} rows of chapters 1 to 98 prints a rate.`, TRY_EXPORT);
}

export function refuseUnreadRate(printed: string, because: string): Refusal {
  return new Refusal('notAvailable', `The rate "${shown(printed)}" is not understood.`, because, 'A duty that needs it is refused.');
}

export function refuseMissingRate(code: HsCode): Refusal {
  return new Refusal('notAvailable', `${dotted(code)} has no general rate.`, 'Neither it nor a row above it prints one.', 'Read the printed schedule.');
}

export function refuseLostRate(printed: string): Refusal {
  return new Refusal('notAvailable', `The rate "${shown(printed)}" belongs to no line.`, 'Its row has no code of 8 or 10 digits, nor has one below it.', 'The row is left out.');
}

export function refuseOwnRate(code: HsCode, line: HsCode): Refusal {
  return new Refusal('notAvailable', `${dotted(code)} prints a rate that line ${dotted(line)} does not.`, 'It prints no general rate beside it.', `${dotted(line)} is taken.`);
}

export function refuseStrayNumber(code: HsCode, line: HsCode): Refusal {
  return new Refusal('notAvailable', `${dotted(code)} stands below line ${dotted(line)}.`, 'By its digits it is no part of that line.', 'Check the indents of the export.');
}

export function refuseRepeatedCode(code: HsCode): Refusal {
  return new Refusal('notAvailable', `${dotted(code)} stands twice in the export.`, '', 'The first row is taken.');
}

export function refuseNoCode(printed: string): Refusal {
  return new Refusal('notAvailable', `"${shown(printed)}" is no tariff number.`, 'One has 4, 6, 8 or 10 digits.', 'The row is left out.');
}

export function refuseAdditionalDuty(code: HsCode, printed: string): Refusal {
  return new Refusal('notAvailable', `${dotted(code)} prints an additional duty, "${shown(printed)}".`, 'The schedule holds none for chapters 1 to 98.', 'See the notes of its chapter.');
}
