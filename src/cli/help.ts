export const HELP = `Parley on the command line: the functions of the Excel add-in, without Excel.

  parley eval < CALLS > ANSWERS

Reads one call a line as JSON from standard input and writes one answer a line, in order:
  {"fn":"TARIFF.DUTY","args":["8703.23.01","JP","US",40000,null,45778]}   →   {"value":11000}
  {"fn":"TARIFF.RATE","args":["9999.99","JP","US"]}                       →   {"error":"#N/A","message":"…"}

Arguments are what Excel would pass: numbers, texts, true, false, null for one left out, and ranges as arrays of rows.
Dates are Excel serial numbers or texts like "2025-05-01". A range answers with rows, an error standing in its own cell;
a single cell is a plain value. A line that cannot be read gives an error line, and the run goes on.

  parley hts FILE [--date DAY] [--json] [--all]

Reads an official export of the US tariff schedule (JSON, plain or .gz; all chapters or some) and says what it holds: lines,
rates by kind, what it could not understand, and how it differs from the embedded schedule. An export does not name its
release; it is compared with the edition that agrees best, or with that of --date (e.g. 2025-08-07).
  --json    one JSON object with everything
  --all     every difference; without it the first 50 of a list
Ends with 0 when the export was read, different or not; with 1 when the file could not be read; with 2 on wrong use.

  parley --help       this text
`;
