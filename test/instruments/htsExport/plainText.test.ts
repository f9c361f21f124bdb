import { plainText, rateText } from '../../../src/instruments/htsExport/plainText';

describe('text of an export', () => {
  it.each([
    ['m<sup>2</sup>', 'm2'],
    ['m²', 'm2'],
    ['thousand m<sup>3</sup>', 'thousand m3'],
    ['doz. ', 'doz.'],
    ['\n', ''],
    ['Liqueurs<br/>and&nbsp;cordials', 'Liqueurs and cordials'],
    ['<i>Bos taurus</i> &amp; others', 'Bos taurus & others'],
    ['H<sub>2</sub>O &#945; &#x3b2;', 'H2O α β'],
    ['zero\u200bwidth and\u00a0hard', 'zerowidth and hard'],
    ['value < 5 and > 3', 'value < 5 and > 3'],
    ['&unknown; stays', '&unknown; stays'],
  ])('%j is %j', (printed, text) => expect(plainText(printed)).toBe(text));
});

describe('text of a rate', () => {
  it.each([
    ['3.7% <u></u>', '3.7%'],
    ['37% /', '37%'],
    ['2.5% 1/', '2.5%'],
    ['2.5%1/', '2.5%'],
    ['Free<sup>2/</sup>', 'Free'],
    ['4.4¢/kg<sup>1</sup>', '4.4¢/kg'],
    ['86.1¢/m<sup>2</sup> of recording surface', '86.1¢/m2 of recording surface'],
    ['1/ 2.5%', '2.5%'],
    ['33 1/3%', '33 1/3%'],
  ])('%j is %j: footnote marks are no part of it', (printed, text) => expect(rateText(printed)).toBe(text));
});
