/** @jest-environment jsdom */
import { DEVELOPMENT_ORIGIN, attribute, elements, manifestDocument, only, textsOf } from './manifestDocument';

const manifest = manifestDocument();
const overrides = only(manifest, 'VersionOverrides');

/** Resources of the manifest by id. */
const resources = new Map(
  [...elements(overrides, 'Image'), ...elements(overrides, 'Url'), ...elements(overrides, 'String')]
    .filter((element) => element.hasAttribute('id'))
    .map((element) => [attribute(element, 'id'), element]),
);

const addressOf = (element: Element) => attribute(resources.get(attribute(element, 'resid')) ?? element, 'DefaultValue');

it('has an identity Excel accepts: a GUID, a four-part version, a default language', () => {
  expect(only(manifest, 'Id').textContent).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(only(manifest, 'Version').textContent).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
  expect(only(manifest, 'DefaultLocale').textContent).toBe('en-US');
});

it('asks for the shared runtime and for errors that carry their reason', () => {
  const sets = elements(manifest, 'Set').map((set) => `${attribute(set, 'Name')} ${attribute(set, 'MinVersion')}`);
  expect(sets).toEqual(['SharedRuntime 1.1', 'CustomFunctionsRuntime 1.3']);
});

it('names runtime, functions and pane in the only order Excel reads', () => {
  const host = elements(overrides, 'Host')[0];
  expect(host && [...host.children].map((child) => child.localName)).toEqual(['Runtimes', 'AllFormFactors', 'DesktopFormFactor']);
  expect([...overrides.children].map((child) => child.localName)).toEqual(['Hosts', 'Resources']);
});

it('declares no namespace, so that TARIFF.DUTY and QUOTA.REMAINING are whole names', () => {
  expect(elements(manifest, 'Namespace')).toEqual([]);
  expect(elements(manifest, 'EquivalentAddins')).toEqual([]);
});

it('uses one page for the runtime, the functions, the button and the pane', () => {
  const pages = [
    only(manifest, 'Runtime'),
    ...[...only(manifest, 'Page').children],
    only(manifest, 'FunctionFile'),
    ...elements(only(manifest, 'Action'), 'SourceLocation'),
  ].map((element) => attribute(element, 'resid'));
  expect(pages).toEqual(['Taskpane.Url', 'Taskpane.Url', 'Taskpane.Url', 'Taskpane.Url']);
  expect(attribute(only(only(manifest, 'DefaultSettings'), 'SourceLocation'), 'DefaultValue')).toBe(`${DEVELOPMENT_ORIGIN}taskpane.html`);
});

it('keeps the runtime alive and gives the pane an id', () => {
  expect(attribute(only(manifest, 'Runtime'), 'lifetime')).toBe('long');
  expect(attribute(only(manifest, 'Action'), 'xsi:type')).toBe('ShowTaskpane');
  expect(only(manifest, 'TaskpaneId').textContent).toMatch(/^\w+$/);
});

it('finds every resource it names, under an id of at most 32 characters, and has none to spare', () => {
  const named = [...overrides.querySelectorAll('[resid]')].map((element) => attribute(element, 'resid'));
  expect([...new Set(named)].sort()).toEqual([...resources.keys()].sort());
  for (const id of resources.keys()) expect(id.length).toBeLessThanOrEqual(32);
});

it.each([
  ['ShortStrings', 125],
  ['LongStrings', 250],
])('keeps %s within %i characters in every language', (kind, limit) => {
  for (const text of elements(only(overrides, kind), 'String').flatMap(textsOf)) expect(text.length).toBeLessThanOrEqual(limit);
});

it('keeps name and description of the add-in within 125 and 250 characters', () => {
  for (const text of textsOf(only(manifest, 'DisplayName'))) expect(text.length).toBeLessThanOrEqual(125);
  const description = [...manifest.documentElement.children].find((child) => child.localName === 'Description');
  for (const text of textsOf(description ?? manifest.documentElement)) expect(text.length).toBeLessThanOrEqual(250);
});

it('speaks Japanese wherever a user reads a sentence', () => {
  const names = ['Group.Label', 'Pane.Title'];
  const sentences = elements(overrides, 'String').filter((text) => !names.includes(attribute(text, 'id')));
  for (const sentence of sentences) expect(elements(sentence, 'Override').map((text) => attribute(text, 'Locale'))).toEqual(['ja-JP']);
});

it('offers the icon in the sizes Office asks for, each from the file of that size', () => {
  for (const icon of elements(overrides, 'Icon')) {
    const images = elements(icon, 'Image');
    expect(images.map((image) => attribute(image, 'size'))).toEqual(['16', '20', '24', '32', '40', '48', '64', '80']);
    for (const image of images) expect(addressOf(image)).toBe(`${DEVELOPMENT_ORIGIN}assets/icon-${attribute(image, 'size')}.png`);
  }
});
