/** Makes everything under build/generated: the packed data, the version and the functions' metadata. `npm run generate`. */
import { generateFunctionsMetadata } from './functionsMetadata';
import { packData } from './packData';
import { packVersion } from './packVersion';

packData();
packVersion();
generateFunctionsMetadata().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
