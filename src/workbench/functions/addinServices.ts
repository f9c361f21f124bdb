import { surface } from '../richapi/apiSurface';
import { HostObject } from '../richapi/hostObject';

const ADDIN_INTERNAL_SERVICE_API = surface<AddinInternalService, AddinInternalService>({
  name: 'AddinInternalService',
  methods: ['notifyActionHandlerReady'],
});

/** Microsoft.InternalService.AddinInternalService: with a shared runtime, its first call says the add-in is ready. */
export class AddinInternalService extends HostObject {
  readonly api = ADDIN_INTERNAL_SERVICE_API;
  constructor(private readonly ready: () => void) {
    super();
  }
  notifyActionHandlerReady(): void {
    this.ready();
  }
}

const TELEMETRY_SERVICE_API = surface<TelemetryService, TelemetryService>({
  name: 'TelemetryService',
  methods: ['sendTelemetryEvent', 'sendCustomerContent'],
});

/** Microsoft.Telemetry.TelemetryService: answered and dropped; nothing leaves the page. */
export class TelemetryService extends HostObject {
  readonly api = TELEMETRY_SERVICE_API;
  sendTelemetryEvent(): void {}
  sendCustomerContent(): void {}
}
