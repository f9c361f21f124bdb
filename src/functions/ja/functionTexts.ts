/** The Japanese texts of one function. Names of functions and parameters stay English, so that formulas read the same everywhere. */
export interface FunctionTexts {
  summary: string;
  returns: string;
  parameters: Record<string, string>;
}
