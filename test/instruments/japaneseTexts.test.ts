import type { Preset } from '../../src/domain/scenario/preset';
import { book } from './book';

const { presets, levers } = book().scenarios;
const isJapanese = (text: string) => /[\u3040-\u30ff\u4e00-\u9fff]/.test(text);

const pairs = ({ title, titleJa, oneLine, oneLineJa, views, viewsJa, caveats, caveatsJa, hindsightParts, hindsightPartsJa }: Preset) => [
  [title, titleJa] as const,
  [oneLine, oneLineJa] as const,
  [views.JP, viewsJa.JP] as const,
  [views.US, viewsJa.US] as const,
  ...caveats.map((text, i) => [text, caveatsJa[i] ?? ''] as const),
  ...hindsightParts.map((text, i) => [text, hindsightPartsJa[i] ?? ''] as const),
];

it.each(presets.map((preset) => [preset.id, preset] as const))('%s says everything in Japanese too', (_id, preset) => {
  expect(pairs(preset).filter(([, japanese]) => !isJapanese(japanese))).toEqual([]);
  expect([preset.caveatsJa.length, preset.hindsightPartsJa.length]).toEqual([preset.caveats.length, preset.hindsightParts.length]);
});

it.each(presets.map((preset) => [preset.id, preset] as const))('%s names the same figures in both languages', (_id, preset) => {
  const years = (text: string) => [...text.matchAll(/(?<!\d)(20\d\d)(?!\d)/g)].map(([year]) => year).sort();
  for (const [english, japanese] of pairs(preset)) expect([english, years(japanese)]).toEqual([english, years(english)]);
});

it('gives every lever its unit in Japanese, and every unit that a preset states otherwise', () => {
  expect(levers.filter(({ unitJa }) => !/[\u3040-\u30ff\u4e00-\u9fff]/.test(unitJa)).map(({ id }) => id)).toEqual([]);
  const units = new Map(levers.map(({ id, unit }) => [id, unit]));
  const others = presets.flatMap((preset) => preset.levers.filter(({ lever, unit }) => unit !== units.get(lever)).map((lever) => ({ preset: preset.id, ...lever })));
  expect(others.length).toBeGreaterThan(20);
  expect(others.filter(({ unitJa }) => !isJapanese(unitJa)).map(({ preset, lever }) => `${preset}: ${lever}`)).toEqual([]);
});
