/** @jest-environment jsdom */
import fc from 'fast-check';
import { OWN_NAMESPACE, ownScenarioXml, readOwnScenarioXml } from '../../src/workbook/ownScenarioXml';
import { anyOwn, own } from './own';

describe('the part with own scenarios', () => {
  it('gives back any scenarios letter by letter, whatever their texts hold', () => {
    fc.assert(
      fc.property(fc.nat(), fc.array(anyOwn, { maxLength: 4 }), (revision, scenarios) => {
        expect(readOwnScenarioXml(ownScenarioXml({ revision, scenarios }))).toEqual({ revision, scenarios });
      }),
      { numRuns: 300 },
    );
  });

  it('stands in a versioned namespace of its own and reads well to other tools', () => {
    expect(OWN_NAMESPACE).toMatch(/:1$/);
    const xml = ownScenarioXml({ revision: 7, scenarios: [own({ id: 'cars', title: 'Cars & trucks', text: 'auto-relief | us.s232.auto.allIn=0.125' })] });
    expect(xml).toContain(`<ownScenarios xmlns="${OWN_NAMESPACE}" revision="7">`);
    expect(xml).toContain('<title>Cars &amp; trucks</title>');
    expect(xml).toContain('<text>auto-relief | us.s232.auto.allIn=0.125</text>');
  });

  it.each([
    ['cut off', `<ownScenarios xmlns="${OWN_NAMESPACE}" revision="1"><scenario>`],
    ['no XML', 'scenarios'],
    ['of another version', '<ownScenarios xmlns="urn:parley:own-scenarios:2" revision="1"/>'],
    ['without a revision', `<ownScenarios xmlns="${OWN_NAMESPACE}" revision="new"/>`],
    ['with a scenario that has no id', `<ownScenarios xmlns="${OWN_NAMESPACE}" revision="1"><scenario><title>x</title></scenario></ownScenarios>`],
  ])('that is %s is not read, so that nobody writes over it', (_what, xml) => {
    expect(readOwnScenarioXml(xml)).toBeNull();
  });
});
