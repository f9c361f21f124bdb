export const about = {
  version: (version: string, data: string) => `Version ${version}, data ${data}`,
  law: 'How far the law was read',
  importers: { US: 'United States', JP: 'Japan' },
  through: (importer: string, day: string) => `${importer}: through ${day}`,
  release: (release: string, origins: number) => `${release}; ${origins === 1 ? '1 origin' : `${origins} origins`}`,
  later: 'A later day is refused, never guessed. TARIFF.COVERAGE lists every gap.',
  privacy: 'Private',
  privacyText: 'Nothing leaves your workbook. Parley loads its own files and Microsoft’s office.js; it asks no server about anything and counts nobody.',
  licence: 'Licence',
  licenceText: 'MIT. In the pane: React and Fluent UI, MIT, by Meta and Microsoft. office.js is Microsoft’s, under its own terms.',
  advice: 'Parley helps to think about a negotiation. It is no legal advice; the instrument it cites is what counts.',
  again: 'First steps again',
} as const;
