/** Makes everything under build/generated: the packed data and the functions' metadata. `npm run generate`. */
import { generateFunctionsMetadata } from './functionsMetadata';
import { packData } from './packData';

packData();
generateFunctionsMetadata();
