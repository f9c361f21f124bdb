import { readFileSync } from 'node:fs';
import path from 'node:path';
import { OfficeAddinManifest } from 'office-addin-manifest';

const root = path.resolve(__dirname, '../..');
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };

it("is read by Microsoft's own tool, and carries the version of the package", async () => {
  const manifest = await OfficeAddinManifest.readManifestFile(path.join(root, 'manifest.xml'));
  expect(manifest).toMatchObject({
    displayName: 'Parley',
    hosts: ['Workbook'],
    officeAppType: 'TaskPaneApp',
    permissions: 'ReadWriteDocument',
    version: `${version}.0`,
  });
});
