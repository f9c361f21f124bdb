import { readSpecialColumn } from '../../../src/instruments/htsExport/readSpecialColumn';

describe('special column', () => {
  it.each([
    ['', ''],
    [' ', ''],
    ['Free \n(A+, AU, BH,MA,OM)', 'Free:A+ AU BH MA OM'],
    ['Free (A,AU) 2.8%(JP)', 'Free:A AU;2.8%:JP'],
    ['Free (A*,AU)2.8% (JP)', 'Free:A* AU;2.8%:JP'],
    ['Free (AU,BH,D,E IL)', 'Free:AU BH D E IL'],
    ['Free (KR,MA,.OM,P) ', 'Free:KR MA OM P'],
    ['Free (A,AU) 1.3¢/liter + 9.8¢/pf. liter on ethyl alcohol content (JO)', 'Free:A AU;1.3c/l + 9.8c/pfl:ethyl-alcohol:JO'],
    ['Free (BH) See 9822.05.15 (P+) See 9918.04.50, 9918.04.51 (CO)', 'Free:BH;see 9822.05.15:P+;see 9918.04.50,9918.04.51:CO'],
    ['Free (AU) A duty upon the value of the repairs or alterations (see U.S. note 3 of this subchapter) (B,C,)', 'Free:AU;text:rate-on-repair-value:B C'],
    ['Free (AU)The rate applicable to the natural juice in heading 2009(A*,D)', 'Free:AU;text:juice-2009:A* D'],
    ['See 9919.04.67 (PA (PA)', 'see 9919.04.67:PA'],
    ['Free (A,L,KR,L)', 'Free:A L KR'],
    ['Free (A,AU)<sup>1/</sup> 1.7% (KR)', 'Free:A AU;1.7%:KR'],
  ])('%j is %j', (printed, special) => expect(readSpecialColumn(printed)).toEqual({ special, refusals: [] }));

  it('keeps the programmes of a rate that is not understood, so that a claim is refused with its wording', () => {
    const { special, refusals } = readSpecialColumn('Free (A) half; if lucky (KR)');
    expect(special).toBe('Free:A;text:not read: half, if lucky:KR');
    expect(refusals.map(({ message }) => message)).toEqual([expect.stringContaining('The rate "half; if lucky" is not understood.')]);
  });

  it.each(['Free', 'Free (A) 2.5%', 'Free (A', '(A,AU)', 'Free (See U.S. note 4 of this subchapter)'])('says that %j lacks a rate or its programmes', (printed) => {
    expect(readSpecialColumn(printed).refusals).toHaveLength(1);
  });
});
