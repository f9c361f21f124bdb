import { isRefusal, type Result } from '../../domain/shared/refusal';
import { decodeExport, type Unpacked } from '../../instruments/htsExport/decodeExport';
import { readExport, type ExportedSchedule } from '../../instruments/htsExport/readExport';

/** Reads an official HTS export chosen by the user, plain or packed. The file never leaves the computer. */
export async function readExportInBrowser(file: File): Promise<Result<ExportedSchedule>> {
  const decoded = await decodeExport(new Uint8Array(await file.arrayBuffer()), gunzipByStream);
  return isRefusal(decoded) ? decoded : readExport(decoded.json);
}

/** Unpacks piece by piece, so that a file made to burst is stopped at the limit. */
async function gunzipByStream(packed: Uint8Array, atMost: number): Promise<Unpacked> {
  const reader = new Blob([new Uint8Array(packed)]).stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      length += piece.value.length;
      if (length > atMost) return { fault: 'tooLarge' };
      pieces.push(piece.value);
    }
  } catch (error) {
    return { fault: 'damaged', because: error instanceof Error ? error.message : '' };
  }
  return { bytes: new Uint8Array(await new Blob(pieces).arrayBuffer()) };
}
