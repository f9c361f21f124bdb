import { loadCases, testGood, type UsGood } from './usCase';

interface Partner {
  partner: string;
  origin: string;
  goods: UsGood[];
}

describe.each(loadCases<Partner[]>('us-partners.yaml'))('goods of $partner', ({ origin, goods }) => {
  goods.forEach((good) => testGood({ ...good, origin }));
});
