import { parseArgs } from 'node:util';
import { openBrowser } from './openBrowser';
import { serve } from './serve';

const DEFAULT_PORT = 3000;

/** `npm start [-- --port 3000 --no-open]`, once everything is built. */
export async function startWorkbench(root: string, args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    allowNegative: false,
    options: { port: { type: 'string' }, 'no-open': { type: 'boolean', default: false } },
  });
  const port = values.port === undefined ? DEFAULT_PORT : Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`--port takes a number up to 65535, not "${values.port}".`);
  const { url } = await serve(root, port);
  process.stdout.write(`Parley workbench: ${url}\nThe add-in runs beside an embedded workbook, not Microsoft Excel. End with Ctrl+C.\n`);
  if (!values['no-open']) openBrowser(url);
}
