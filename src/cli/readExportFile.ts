import { createReadStream } from 'node:fs';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { refuseClosedFile, refuseFolder, refuseHugeFile, refuseMissingFile } from '../domain/shared/messages/htsExport';
import { isRefusal, type Refusal, type Result } from '../domain/shared/refusal';
import { decodeExport, FILE_LIMIT_MB, type Unpacked } from '../instruments/htsExport/decodeExport';
import { readExport, type ExportedSchedule } from '../instruments/htsExport/readExport';

const unpack = promisify<Uint8Array, { maxOutputLength: number }, Buffer>(gunzip);

/** Reads an official HTS export from a file, plain or .gz. */
export async function readExportFile(file: string): Promise<Result<ExportedSchedule>> {
  const bytes = await readBytes(file, FILE_LIMIT_MB * 1_000_000);
  if (isRefusal(bytes)) return bytes;
  const decoded = await decodeExport(bytes, gunzipByZlib);
  return isRefusal(decoded) ? decoded : readExport(decoded.json);
}

/** Reads in pieces and stops at the limit, so that a file without end fills no memory. */
async function readBytes(file: string, atMost: number): Promise<Uint8Array | Refusal> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of createReadStream(file)) {
      length += (chunk as Buffer).length;
      if (length > atMost) return refuseHugeFile(FILE_LIMIT_MB);
      chunks.push(chunk as Buffer);
    }
  } catch (error) {
    return unopened(file, error);
  }
  return Buffer.concat(chunks);
}

function unopened(file: string, error: unknown): Refusal {
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return refuseMissingFile(file);
    case 'EISDIR':
      return refuseFolder(file);
    default:
      return refuseClosedFile(file, `The system says ${codeOf(error)}.`);
  }
}

async function gunzipByZlib(packed: Uint8Array, atMost: number): Promise<Unpacked> {
  try {
    return { bytes: await unpack(packed, { maxOutputLength: atMost }) };
  } catch (error) {
    const code = codeOf(error);
    if (code === 'Z_BUF_ERROR') return { fault: 'truncated' };
    if (code === 'ERR_BUFFER_TOO_LARGE') return { fault: 'tooLarge' };
    return { fault: 'damaged', because: code };
  }
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error);
}
