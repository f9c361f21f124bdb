import * as fc from 'fast-check';
import { readDutyExpression } from '../../../src/domain/measure/dutyExpression';
import { isRefusal } from '../../../src/domain/shared/refusal';
import { readPrintedRate } from '../../../src/instruments/htsExport/readPrintedRate';

describe('official wording in the duty grammar', () => {
  it.each([
    ['', ''],
    [' ', ''],
    ['Free', 'Free'],
    ['2.5% ', '2.5%'],
    ['3.7% <u></u>', '3.7%'],
    ['33 1/3%', '33 1/3%'],
    ['4.4¢/kg', '4.4c/kg'],
    ['$1.035/kg +13.6%', '$1.035/kg + 13.6%'],
    ['2.2¢/kg  +  33.5%', '2.2c/kg + 33.5%'],
    ['$1,034.50/t', '$1034.50/t'],
    ['68¢/head', '68c/head'],
    ['$1.50 each', '$1.50/each'],
    ['88.2¢/kg + 55% + 12.5¢/ article', '88.2c/kg + 55% + 12.5c/each'],
    ['62¢/pr. + 13.7%', '62c/pr + 13.7%'],
    ['19.2¢/1000', '19.2c/thousand'],
    ['$2.50/thou- sand + 40%', '$2.50/thousand + 40%'],
    ['10¢/1,000 pins + 3.5%', '10c/thousand-pins + 3.5%'],
    ['0.3¢/line/ gross + 4.6%', '0.3c/line-gross + 4.6%'],
    ['3.3¢/lin. m', '3.3c/m'],
    ['14.5¢/m<sup>2</sup>', '14.5c/m2'],
    ['4.5¢/ liter', '4.5c/l'],
    ['$1.32/pf. liter', '$1.32/pfl'],
  ])('%j is %j', (printed, rate) => expect(readPrintedRate(printed)).toBe(rate));

  it.each([
    ['22¢/kg on drained weght + 45%', '22c/kg:drained + 45%'],
    ['5¢/kg on contents and container', '5c/kg:gross-weight'],
    ['$1.32/t, including weight of container', '$1.32/t:gross-weight'],
    ['2.1¢/kg on entire contents of container', '2.1c/kg:entire-contents'],
    ['16.9¢/kg of total sugars + 5.1%', '16.9c/kg:total-sugars + 5.1%'],
    ['18.7¢/clean kg', '18.7c/kg:clean'],
    ['8.8¢/kg on copper content + 3.3¢/kg on lead content + 3.7¢/kg on zinc content', '8.8c/kg:copper + 3.3c/kg:lead + 3.7c/kg:zinc'],
    ['$40/kg of anhydrous morphine content', '$40/kg:morphine'],
    ['86.1¢/m2of recording surface', '86.1c/m2:recording-surface'],
    ['20¢/gross of immediate containers', '20c/gross:immediate-containers'],
    ['3.1¢/liter + 22.1¢/pf. liter on ethyl alcohol content', '3.1c/l + 22.1c/pfl:ethyl-alcohol'],
  ])('keeps what the unit counts: %j', (printed, rate) => expect(readPrintedRate(printed)).toBe(rate));

  it.each([
    ['44¢ each + 6% on the case + 14% on the strap, band or bracelet + 5.3% on the battery', '44c/each + 6%@case + 14%@strap + 5.3%@battery'],
    ['41¢ each + 5% on case and strap, band or bracelet + 4.2% on the battery', '41c/each + 5%@case-and-strap + 4.2%@battery'],
    ['$2.70 each + 45% on the case + 35% on thebattery', '$2.70/each + 45%@case + 35%@battery'],
    ['3.9% on the movement and case+ 5.3% on the battery', '3.9%@movement-and-case + 5.3%@battery'],
    ['43¢ each + 2.8¢/jewel over 7 + 3.7% on the case', '43c/each + 2.8c/jewel-over-7 + 3.7%@case'],
    ['3.8% on the value of the rifle + 10% on the value of the telescopic sight, if any', '3.8%@rifle + 10%@sight'],
    ['2.5% on the value of the lead content', '2.5%@lead-value'],
    ['6.5% on the entire set', '6.5%@set'],
  ])('keeps the component on whose value a share is: %j', (printed, rate) => expect(readPrintedRate(printed)).toBe(rate));

  it.each([
    ['See 9822.05.15', 'see 9822.05.15'],
    ['See 9822.09.22-9822.09.24', 'see 9822.09.22-9822.09.24'],
    ['See 9919.04.50, 9919.04.51, 9919.04.61', 'see 9919.04.50,9919.04.51,9919.04.61'],
  ])('names the headings where a rate is printed: %j', (printed, rate) => expect(readPrintedRate(printed)).toBe(rate));

  it.each([
    [
      '4.3817¢/kg less 0.0622005¢ /kg for each degree under 100 degrees (and fractions of a degree in proportion) but not less 2.831562¢ /kg',
      'text:polarity 4.3817c/kg less 0.0622005c/kg per degree under 100 min 2.831562c/kg',
    ],
    [
      '6% + 2.3¢/jewel + 0.2¢ for each other piece or part, but if consisting in part of a plate or a set of plates the total duty shall not exceed the duty for the complete movement',
      'text:movement-parts 6% + 2.3c/jewel + 0.2c/part capped by complete movement',
    ],
    ['The rate of duty appli- cable to that article in the set subject to the high- est rate of duty', 'text:set-highest-rate'],
    ['Free, under bond, as prescribed in U.S. note 2 to this subchapter', 'text:free-under-bond'],
    ['The rate applicable to the natural juice in heading 2009', 'text:juice-2009'],
    ['A duty upon the value of the repairs oralterations (see U.S. note 3 of this subchapter)', 'text:rate-on-repair-value'],
    ['The duty rate provided in such subheading minus 2.0%', 'text:subheading-rate-minus-2.0%'],
    ['1.5 percent of the fair retail value', 'text:1.5%-of-retail-value'],
    ['See additional U.S. note 3', 'text:see-additional-note-3'],
  ])('names a known rule of words: %j', (printed, rate) => expect(readPrintedRate(printed)).toBe(rate));
});

describe('wordings that are not known', () => {
  it.each(['4.4¢/furlong', '5% on the lid', '4.4/kg', '$4.4¢/kg', 'Free, sometimes', '2.5% or 3¢/kg', '12', '5¢', '--', '2.5%%', 'N/A', '1.2.3%'])(
    '%j is refused, never Free or 0',
    (printed) => {
      const rate = readPrintedRate(printed);
      expect(isRefusal(rate) ? rate.message : rate).toContain(`The rate "${printed}" is not understood.`);
    },
  );

  it('says which unit it does not know', () => {
    expect(readPrintedRate('2% + 4.4¢/furlong')).toMatchObject({ because: 'The unit "furlong" is not known.' });
  });

  it('whatever the text, the answer is in the grammar or a refusal', () => {
    const piece = fc.constantFrom('2.5%', '¢', '$', '/kg', ' + ', 'Free', 'see ', '9903.01.25', ' on the case', '1', ' ', '.', 'each', '(A)', '<sup>2</sup>', '-', 'less');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const rate = readPrintedRate(pieces.join(''));
        if (!isRefusal(rate)) expect(readDutyExpression(rate)).not.toBeNull();
      }),
    );
  });
});
