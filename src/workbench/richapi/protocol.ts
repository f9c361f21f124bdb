/**
 * The messages that office.js and its host exchange, as found in @microsoft/office-js 1.1.110
 * (dist/excel-mac-16.00.debug.js). Nothing here is documented by Microsoft: the version is pinned, and
 * test/e2e/officeContract.e2e.test.ts fails when an upgrade speaks differently.
 */
export const OFFICE_JS_VERSION = '1.1.110';

export const PathType = {
  GlobalObject: 1,
  NewObject: 2,
  Method: 3,
  Property: 4,
  Indexer: 5,
  ReferenceId: 6,
  NullObject: 7,
} as const;

export const ActionType = {
  Instantiate: 1,
  Query: 2,
  Method: 3,
  SetProperty: 4,
  Trace: 5,
  RecursiveQuery: 6,
  QueryAsJson: 7,
  EnsureUnchanged: 8,
  Update: 9,
} as const;

export const MessageType = { Request: 1, Response: 2, Generic: 3, Settings: 4 } as const;
export const Category = { CustomFunction: 1, Event: 65536 } as const;
export const FunctionMessage = { Invoke: 1000, Cancel: 1001 } as const;
export const InvokeFlag = { Cancelable: 1, Streaming: 2, ErrorsAsArguments: 4, RichData: 8 } as const;

/** Client objects among the arguments stand as object-path ids, mirrored in ReferencedObjectPathIds (0 = plain value). */
export interface ArgumentInfo {
  Arguments?: unknown[];
  ReferencedObjectPathIds?: unknown[];
}

export interface ObjectPathInfo {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  Select?: string[];
  Expand?: string[];
  Top?: number;
  Skip?: number;
}

export interface ActionInfo {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: QueryInfo;
  RecursiveQueryInfo?: { Queries: Record<string, QueryInfo>; MaxDepth?: number };
  ObjectState?: Record<string, unknown>;
}

export interface RequestBody {
  AutoKeepReference?: boolean;
  Actions: ActionInfo[];
  ObjectPaths: Record<string, ObjectPathInfo>;
}

/** add-in → host. The body is an object; on the REST path it would be text. */
export interface RequestMessage {
  id: number;
  type: number;
  flags?: number;
  message: { url: string; method: string; body: RequestBody | string };
}

export interface ErrorBody {
  Code: string;
  Message: string;
  Location: string;
  ActionIndex: number;
  HttpStatusCode: number;
}

export interface ResponseBody {
  Error: ErrorBody | null;
  Results: { ActionId: number; Value: unknown }[];
}

/** host → add-in, inside a Generic message. */
export type Entry = [category: number, messageType: number, targetId: string, message: unknown];

/** `_Register<Name>Event` → the eventType office.js listens to. */
export const EVENT_TYPES = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  SelectionChanged: 14,
  Added: 13,
  Deleted: 15,
  Calculated: 16,
} as const;

export type EventName = keyof typeof EVENT_TYPES;
