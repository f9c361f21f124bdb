import { surface } from '../richapi/apiSurface';
import { invalidArgument } from '../richapi/hostError';
import { HostObject } from '../richapi/hostObject';
import type { FunctionHost, InvocationResult } from './functionHost';

interface ObjectResult {
  id: number;
  failed?: boolean;
  value: unknown;
  errorCode?: number;
}

const CUSTOM_FUNCTIONS_SERVICE_API = surface<CustomFunctionsService, CustomFunctionsService>({
  name: 'CustomFunctions',
  objects: ['customFunctions'],
  methods: ['setInvocationArrayResults', 'setInvocationResults', '_GetEnabledFeatures', '_SetOsfControlContainerReadyForCustomFunctions'],
});

/** Microsoft.ExcelServices.CustomFunctions: where office.js delivers the results of functions. */
export class CustomFunctionsService extends HostObject {
  readonly api = CUSTOM_FUNCTIONS_SERVICE_API;
  constructor(private readonly host: FunctionHost) {
    super();
  }
  get customFunctions(): CustomFunctionsService {
    return this;
  }
  setInvocationArrayResults(results: unknown): void {
    if (!Array.isArray(results)) throw invalidArgument();
    this.host.receive(results as InvocationResult[]);
  }
  setInvocationResults(results: unknown): void {
    if (!Array.isArray(results)) throw invalidArgument();
    this.host.receive(
      (results as ObjectResult[]).map(({ id, failed, value, errorCode }): InvocationResult => {
        return errorCode === undefined ? [id, !failed, value] : [id, !failed, value, errorCode];
      }),
    );
  }
  _GetEnabledFeatures(): number[] {
    return [];
  }
  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.host.addinReady();
  }
}
