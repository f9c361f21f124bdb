export const HELP = `Parley on the command line: the functions of the Excel add-in, without Excel.

  parley eval < CALLS > ANSWERS

Reads one call a line as JSON from standard input and writes one answer a line, in order:
  {"fn":"TARIFF.DUTY","args":["8703.23.01","JP","US",40000,null,45778]}   →   {"value":11000}
  {"fn":"TARIFF.RATE","args":["9999.99","JP","US"]}                       →   {"error":"#N/A","message":"…"}

Arguments are what Excel would pass: numbers, texts, true, false, null for one left out, and ranges as arrays of rows.
Dates are Excel serial numbers or texts like "2025-05-01". A range answers with rows, an error standing in its own cell;
a single cell is a plain value. A line that cannot be read gives an error line, and the run goes on.

  parley --help       this text
`;
