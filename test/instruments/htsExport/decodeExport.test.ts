import { gzipSync } from 'node:zlib';
import { isRefusal } from '../../../src/domain/shared/refusal';
import { decodeExport, type Gunzip } from '../../../src/instruments/htsExport/decodeExport';

/** As a browser unpacks: the web's own stream, with nothing of Node. */
const browserGunzip: Gunzip = async (packed) => {
  try {
    const stream = new Blob([new Uint8Array(packed)]).stream().pipeThrough(new DecompressionStream('gzip'));
    return { bytes: new Uint8Array(await new Response(stream).arrayBuffer()) };
  } catch (error) {
    return String(error).includes('unexpected end') ? { fault: 'truncated' } : { fault: 'damaged', because: String(error) };
  }
};

const bytes = (text: string) => new TextEncoder().encode(text);
const decoded = async (file: Uint8Array, gunzip = browserGunzip) => {
  const result = await decodeExport(file, gunzip);
  return isRefusal(result) ? result.message : result.json;
};

describe('the JSON of a file', () => {
  it.each([
    ['plain', bytes('[{"htsno":"0101"}]')],
    ['with a byte order mark', bytes('\uFEFF[{"htsno":"0101"}]')],
    ['in UTF-16', Uint8Array.from(Buffer.from('\uFEFF[{"htsno":"0101"}]', 'utf16le'))],
    ['packed', gzipSync('[{"htsno":"0101"}]')],
  ])('%s', async (_, file) => {
    expect(await decoded(file)).toEqual([{ htsno: '0101' }]);
  });
});

describe('files that are refused', () => {
  const packed = gzipSync(JSON.stringify(Array.from({ length: 2_000 }, (_, at) => ({ htsno: String(at) }))));
  it.each([
    ['nothing', new Uint8Array(), 'The file is empty.'],
    ['only blanks', bytes(' \n'), 'The file is empty.'],
    ['packed nothing', gzipSync(''), 'The file is empty.'],
    ['half a JSON', bytes('[{"htsno":"01'), 'The file is not JSON.'],
    ['words', bytes('HTS of 2026'), 'The file is not JSON.'],
    ['a web page', bytes('\n<!DOCTYPE html><html></html>'), 'The file is a web page, not JSON.'],
    ['a table', bytes('\uFEFF"HTS Number","Indent","Description"\n'), 'The file is a table in CSV, not JSON.'],
    ['a workbook', Uint8Array.from([0x50, 0x4b, 3, 4, 0x14, 0, 0xff]), 'The file is a zip archive or a workbook, not JSON.'],
    ['a PDF', bytes('%PDF-1.7'), 'The file is a PDF document, not JSON.'],
    ['other bytes', Uint8Array.from([0x5b, 0xff, 0xfe, 0x80]), 'The file is not JSON. Its bytes are no text.'],
    ['a truncated gzip', packed.subarray(0, -30), 'The .gz file ends too early.'],
    ['a damaged gzip', Uint8Array.from([...packed.subarray(0, 10), ...packed.subarray(11)]), 'The .gz file is damaged.'],
  ])('%s', async (_, file, message) => {
    expect(await decoded(file)).toContain(message);
  });

  it('one that is too large when unpacked', async () => {
    expect(await decoded(packed, () => Promise.resolve({ fault: 'tooLarge' }))).toContain('The file holds more than 200 MB.');
  });
});
