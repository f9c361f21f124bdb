import { apiNotFound } from './hostError';
import type { HostObject } from './hostObject';

/** On the wire names are PascalCase, in classes camelCase; internal ones (`_…`) stay. */
export const camelCase = (name: string): string =>
  name.startsWith('_') ? name : name.charAt(0).toLowerCase() + name.slice(1);
export const pascalCase = (name: string): string =>
  name.startsWith('_') ? name : name.charAt(0).toUpperCase() + name.slice(1);

const valueOf = (target: HostObject, name: string): unknown => (target as unknown as Record<string, unknown>)[name];

export const isScalar = (target: HostObject, name: string): boolean => target.api.scalars.includes(name);

export function readMember(target: HostObject, name: string): unknown {
  const { api } = target;
  if (!api.scalars.includes(name) && !api.objects.includes(name)) throw apiNotFound(`${api.name}.${name}`);
  return valueOf(target, name);
}

export function writeMember(target: HostObject, name: string, value: unknown): void {
  const { api } = target;
  const member = api.sentAs[name] ?? name;
  if (!api.writable.includes(member)) throw apiNotFound(`${api.name}.${name} =`);
  (target as unknown as Record<string, unknown>)[member] = value;
}

export function callMember(target: HostObject, name: string, args: unknown[]): unknown {
  const { api } = target;
  const method = api.methods.includes(name) ? valueOf(target, name) : undefined;
  if (typeof method !== 'function') throw apiNotFound(`${api.name}.${name}()`);
  return method.apply(target, args);
}
