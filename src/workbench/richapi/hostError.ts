/** An error that reaches the add-in as OfficeExtension.Error with this code. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus = 400,
  ) {
    super(message);
    this.name = 'HostError';
  }
}

export const itemNotFound = (): HostError =>
  new HostError('ItemNotFound', "The requested resource doesn't exist.", 404);

export const itemAlreadyExists = (): HostError =>
  new HostError('ItemAlreadyExists', 'A resource with the same name already exists.', 409);

export const invalidArgument = (why = 'The argument is invalid or missing or has an incorrect format.'): HostError =>
  new HostError('InvalidArgument', why);

/** Excel's answer where cells are asked for while a chart or a picture is selected. */
export const invalidSelection = (): HostError =>
  new HostError('InvalidSelection', 'The current selection is invalid for this operation.');

/** The one answer for everything this host does not offer: it names the API, and nothing is silently ignored. */
export const apiNotFound = (api: string): HostError =>
  new HostError('ApiNotFound', `${api} is not available in the embedded workbench.`, 404);
