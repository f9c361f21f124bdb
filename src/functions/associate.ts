import { customFunctions } from './registry';

for (const { id, run } of customFunctions) CustomFunctions.associate(id, run);
