import { refuseDamagedGzip, refuseEmptyFile, refuseHugeFile, refuseNotJson, refuseOtherFormat, refuseTruncatedGzip } from '../../domain/shared/messages/htsExport';
import { isRefusal, type Refusal, type Result } from '../../domain/shared/refusal';

/** What became of unpacking: the bytes, or why there are none. `damaged` comes with the unpacker's own words. */
export type Unpacked = { bytes: Uint8Array } | { fault: 'truncated' | 'tooLarge' } | { fault: 'damaged'; because: string };

/** Unpacks gzip up to a number of bytes: node:zlib on the command line, DecompressionStream in a browser. */
export type Gunzip = (packed: Uint8Array, atMost: number) => Promise<Unpacked>;

const MEGABYTE = 1_000_000;
/** A whole export is 14 MB, packed 0.7 MB. */
export const FILE_LIMIT_MB = 200;

/** Bytes by which another format is known. */
const START = 100;
const OTHER_FORMATS: readonly (readonly [start: RegExp, format: string])[] = [
  [/^PK[^\w\s]{2}/, 'a zip archive or a workbook'],
  [/^%PDF/, 'a PDF document'],
  [/^\s*<(?:!doctype|html|\?xml)/i, 'a web page'],
  [/^"?hts\s*number"?[,;\t]/i, 'a table in CSV'],
];

/** The JSON of an export from the bytes of its file, packed or not, in UTF-8 or UTF-16. */
export async function decodeExport(file: Uint8Array, gunzip: Gunzip): Promise<Result<{ json: unknown }>> {
  if (file.length === 0) return refuseEmptyFile();
  if (file.length > FILE_LIMIT_MB * MEGABYTE) return refuseHugeFile(FILE_LIMIT_MB);
  const bytes = isGzip(file) ? await unpack(file, gunzip) : file;
  if (isRefusal(bytes)) return bytes;
  const start = String.fromCharCode(...bytes.subarray(0, START)).replace('\u00ef\u00bb\u00bf', '');
  const format = OTHER_FORMATS.find(([pattern]) => pattern.test(start))?.[1];
  if (format) return refuseOtherFormat(format);
  const text = textOf(bytes);
  if (isRefusal(text)) return text;
  if (text.trim() === '') return refuseEmptyFile();
  try {
    return { json: JSON.parse(text) };
  } catch (error) {
    return refuseNotJson(error instanceof Error ? `${error.message}.` : '');
  }
}

function isGzip(file: Uint8Array): boolean {
  return file[0] === 0x1f && file[1] === 0x8b;
}

async function unpack(file: Uint8Array, gunzip: Gunzip): Promise<Uint8Array | Refusal> {
  const unpacked = await gunzip(file, FILE_LIMIT_MB * MEGABYTE);
  if ('bytes' in unpacked) return unpacked.bytes;
  switch (unpacked.fault) {
    case 'truncated':
      return refuseTruncatedGzip();
    case 'tooLarge':
      return refuseHugeFile(FILE_LIMIT_MB);
    case 'damaged':
      return refuseDamagedGzip(unpacked.because);
    default:
      return unpacked satisfies never;
  }
}

/** A byte order mark tells UTF-16; anything else must be UTF-8. The mark itself is dropped. */
function textOf(bytes: Uint8Array): Result<string> {
  const mark = `${bytes[0]},${bytes[1]}`;
  const encoding = mark === '255,254' ? 'utf-16le' : mark === '254,255' ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return refuseNotJson('Its bytes are no text.');
  }
}
