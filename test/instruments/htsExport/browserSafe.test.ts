import { filesUnder, findings } from '../../health/repository';

it('the reader of exports works in a browser: no file, no process, no package', () => {
  const reader = filesUnder('src/instruments/htsExport');
  expect(reader.length).toBeGreaterThan(10);
  expect(findings(reader, /from '(?!\.)|\bprocess\.|\bBuffer\b|\brequire\(/)).toEqual([]);
});
