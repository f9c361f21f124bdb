import { surface, type ApiSurface } from '../richapi/apiSurface';
import { HostObject } from '../richapi/hostObject';

/** Microsoft.InternalService.AddinInternalService: with a shared runtime, its first call says the add-in is ready. */
export class AddinInternalService extends HostObject {
  readonly api: ApiSurface = surface<AddinInternalService, AddinInternalService>({
    name: 'AddinInternalService',
    methods: ['notifyActionHandlerReady'],
  });
  constructor(private readonly ready: () => void) {
    super();
  }
  notifyActionHandlerReady(): void {
    this.ready();
  }
}

/** Microsoft.Telemetry.TelemetryService: answered and dropped; nothing leaves the page. */
export class TelemetryService extends HostObject {
  readonly api: ApiSurface = surface<TelemetryService, TelemetryService>({
    name: 'TelemetryService',
    methods: ['sendTelemetryEvent', 'sendCustomerContent'],
  });
  sendTelemetryEvent(): void {}
  sendCustomerContent(): void {}
}
