import { tabAfter } from '../../src/taskpane/shell/ScreenTabs';

it.each([
  ['ArrowRight', 0, 1],
  ['ArrowRight', 2, 0],
  ['ArrowLeft', 0, 2],
  ['ArrowLeft', 2, 1],
  ['Home', 2, 0],
  ['End', 0, 2],
  ['Enter', 1, null],
  ['Tab', 1, null],
])('%s from tab %d of three leads to %p', (key, at, next) => expect(tabAfter(key, at, 3)).toBe(next));
