/** Makes everything under build/generated: the packed data and the functions' metadata. `npm run generate`. */
import { generateFunctionsMetadata } from './functionsMetadata';
import { packData } from './packData';

packData();
generateFunctionsMetadata().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
