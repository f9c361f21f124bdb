/** @jest-environment jsdom */
import { PROVENANCE_NAMESPACE, provenanceXml, readProvenance } from '../../src/workbook/provenance';
import { content } from './content';

describe('provenance part', () => {
  it('gives back what was written, types kept', () => {
    const read = readProvenance(provenanceXml({ ...content, author: 'Desk <3> & "co"' }, '2025-05-01T09:30:00.000Z'));
    expect(read).toMatchObject({ revision: 3, preset: 'small', case: 'central', author: 'Desk <3> & "co"', dataVersion: 'test' });
    expect(read?.levers).toEqual(content.levers.map(({ lever, value }) => ({ lever, value })));
  });

  it('stands in a namespace of its own with a version', () => {
    expect(provenanceXml(content, '')).toContain(`xmlns="${PROVENANCE_NAMESPACE}"`);
    expect(PROVENANCE_NAMESPACE).toMatch(/:1$/);
  });

  it('is nothing when it is absent, broken or of another version', () => {
    expect(readProvenance(null)).toBeNull();
    expect(readProvenance('<scenario')).toBeNull();
    expect(readProvenance('<scenario xmlns="urn:parley:scenario:2" revision="1"/>')).toBeNull();
  });
});
