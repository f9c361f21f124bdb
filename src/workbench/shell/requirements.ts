/** What this host claims to be: about Excel of Microsoft 365 in early 2026. */
const CLAIMED: Readonly<Record<string, string>> = {
  ExcelApi: '1.20',
  SharedRuntime: '1.2',
  CustomFunctionsRuntime: '1.4',
  CustomFunctions: '1.9',
  RichApiRuntime: '1.1',
  RichApiRuntimeFlag: '1.2',
  DialogApi: '1.2',
  RibbonApi: '1.1',
  Settings: '1.1',
  DocumentEvents: '1.1',
};

/** `?requirements={"ExcelApi":"1.12"}` lowers sets, to see the add-in meet an older Excel. */
export function requirementsFrom(query: URLSearchParams): Record<string, string> {
  const given: unknown = JSON.parse(query.get('requirements') ?? '{}');
  const lowered = typeof given === 'object' && given !== null ? Object.entries(given) : [];
  return { ...CLAIMED, ...Object.fromEntries(lowered.map(([name, version]) => [name, String(version)])) };
}
