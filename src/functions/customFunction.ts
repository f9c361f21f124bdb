export interface CustomFunction {
  id: string;
  run: (...args: any[]) => unknown;
}
