import { surface } from '../richapi/apiSurface';
import { invalidArgument } from '../richapi/hostError';
import { HostCollection, HostObject } from '../richapi/hostObject';
import type { BookState } from './book';

const SETTING_API = surface<Excel.Setting, HostSetting>({
  name: 'Setting',
  scalars: ['key', 'value'],
  writable: ['value'],
  methods: ['delete'],
});

export class HostSetting extends HostObject {
  readonly api = SETTING_API;
  constructor(
    private readonly state: BookState,
    readonly key: string,
  ) {
    super();
  }
  override get identity(): string {
    return this.key;
  }
  get value(): unknown {
    return this.state.settings.get(this.key);
  }
  set value(value: unknown) {
    this.state.settings.set(this.key, value);
  }
  delete(): void {
    this.state.settings.delete(this.key);
  }
}

const SETTING_COLLECTION_API = surface<Excel.SettingCollection, HostSettingCollection>({
  name: 'SettingCollection',
  objects: ['items'],
  methods: ['add', 'getItem', 'getItemOrNullObject', 'getCount'],
});

export class HostSettingCollection extends HostCollection<HostSetting> {
  readonly api = SETTING_COLLECTION_API;
  constructor(private readonly state: BookState) {
    super();
  }
  list(): HostSetting[] {
    return [...this.state.settings.keys()].map((key) => new HostSetting(this.state, key));
  }
  protected keysOf(setting: HostSetting): string[] {
    return [setting.key];
  }
  add(key: unknown, value: unknown): HostSetting {
    if (typeof key !== 'string' || key === '') throw invalidArgument();
    this.state.settings.set(key, value);
    return new HostSetting(this.state, key);
  }
}
