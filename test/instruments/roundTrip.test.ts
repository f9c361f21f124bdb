import { gzipSync } from 'node:zlib';
import { packCodes, packColumn, unpackCodes, unpackColumn } from '../../src/instruments/columns';
import { pack } from '../../src/instruments/pack';
import type { PackedData } from '../../src/instruments/packedData';
import { unpack } from '../../src/instruments/unpack';
import { book } from './book';

const shipped = () => JSON.stringify(pack(book()));

describe('packing', () => {
  it('gives the equal book back after a trip through JSON', () => {
    expect(unpack(JSON.parse(shipped()) as PackedData)).toEqual(book());
  });

  it('keeps codes of 4 to 10 digits, leading zeros and any order', () => {
    const codes = ['0101210010', '0101', '87032301', '7317005503', '731700', '0101210010'];
    expect(unpackCodes(packCodes(codes))).toEqual(codes);
  });

  it('keeps days, open ends and texts that repeat', () => {
    const column = [45778, null, 45778, 45779, null];
    expect(packColumn(column).values).toEqual([45778, null, 45779]);
    expect(unpackColumn(packColumn(column))).toEqual(column);
  });

  it('ships law, schedule, lists, presets and quotas in at most 300 kB gzip', () => {
    expect(gzipSync(shipped(), { level: 9 }).length).toBeLessThanOrEqual(300_000);
  });

  it('has the same version for the same content', () => {
    expect(book().version).toMatch(/^2026-09-28\+[0-9a-f]{8}$/);
  });
});
