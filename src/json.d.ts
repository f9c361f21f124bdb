/** Generated JSON (see tools/generate.ts) is read through a typed reader, never by inference. */
declare module '*.json' {
  const value: unknown;
  export default value;
}
