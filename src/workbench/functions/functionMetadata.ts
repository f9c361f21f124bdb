/** The part of the official custom-functions metadata (functions.json) that a host reads. */
export interface FunctionParameter {
  name: string;
  description?: string;
  type?: 'string' | 'number' | 'boolean' | 'any';
  dimensionality?: 'scalar' | 'matrix';
  optional?: boolean;
  repeating?: boolean;
}

export interface FunctionOptions {
  stream?: boolean;
  cancelable?: boolean;
  requiresAddress?: boolean;
  requiresParameterAddresses?: boolean;
  volatile?: boolean;
}

export interface FunctionMetadata {
  id: string;
  name: string;
  description?: string;
  parameters: FunctionParameter[];
  result?: { dimensionality?: string; type?: string };
  options?: FunctionOptions;
}

/** functions.json */
export interface FunctionsFile {
  /** Parameters of type `any` receive errors as values; otherwise an error among the inputs is the result. */
  allowErrorForDataTypeAny?: boolean;
  functions: FunctionMetadata[];
}

/** Options that this host does not offer; a function asking for one is refused at registration, loudly. */
export function unsupportedOption(metadata: FunctionMetadata): string | null {
  const options = metadata.options ?? {};
  if (options.stream) return 'streaming';
  if (options.volatile) return 'volatile';
  if (options.requiresParameterAddresses) return 'requiresParameterAddresses';
  return null;
}
