import { surface } from '../../src/workbench/richapi/apiSurface';
import { Dispatcher } from '../../src/workbench/richapi/dispatcher';
import { apiNotFound } from '../../src/workbench/richapi/hostError';
import { HostCollection, HostObject } from '../../src/workbench/richapi/hostObject';
import type { ActionInfo, ObjectPathInfo, RequestBody } from '../../src/workbench/richapi/protocol';

const NOTE_API = surface<Note, Note>({
  name: 'Note',
  scalars: ['title', 'pages'],
  objects: ['shelf'],
  writable: ['title'],
  methods: ['mark', 'copyOf'],
});

class Note extends HostObject {
  readonly api = NOTE_API;
  readonly secret = 'not for the add-in';
  marks: unknown[] = [];
  kept = 0;
  constructor(
    public title: string,
    public pages: number,
    readonly shelf: Shelf,
  ) {
    super();
  }
  override get identity(): string {
    return this.title;
  }
  override keep(): void {
    this.kept++;
  }
  override letGo(): void {
    this.kept--;
  }
  mark(...marks: unknown[]): string {
    this.marks.push(...marks);
    return 'marked';
  }
  copyOf(other: unknown): unknown {
    return other;
  }
  hidden(): void {}
}

const SHELF_API = surface<Shelf, Shelf>({
  name: 'Shelf',
  scalars: ['count'],
  objects: ['items', 'notes'],
  methods: ['getItem', 'getItemOrNullObject', 'getCount'],
});

class Shelf extends HostCollection<Note> {
  readonly api = SHELF_API;
  readonly all = [new Note('Cars', 10, this), new Note('Rice', 5, this)];
  get notes(): Shelf {
    return this;
  }
  list(): Note[] {
    return this.all;
  }
  protected keysOf(note: Note): string[] {
    return [note.title];
  }
}

const shelf = new Shelf();
const refused: string[] = [];
const subscribed: unknown[] = [];
const dispatcher = new Dispatcher(
  {
    root: shelf,
    service: (name) => {
      throw apiNotFound(`new ${name}()`);
    },
    subscribe: (...subscription) => subscribed.push(subscription),
  },
  (code, message) => refused.push(`${code}: ${message}`),
);

const path = (Id: number, ObjectPathType: number, Name = '', ParentObjectPathId = 0, args: unknown[] = [], references: unknown[] = []): ObjectPathInfo => ({
  Id,
  ObjectPathType,
  Name,
  ParentObjectPathId,
  ArgumentInfo: { Arguments: args, ReferencedObjectPathIds: references },
});
const action = (ActionType: number, ObjectPathId: number, more: Partial<ActionInfo> = {}): ActionInfo => ({ Id: 100 + ObjectPathId, ActionType, Name: '', ObjectPathId, ...more });
const request = (paths: ObjectPathInfo[], actions: ActionInfo[]): RequestBody => ({
  ObjectPaths: Object.fromEntries(paths.map((each) => [each.Id, each])),
  Actions: actions,
});
const root = path(1, 1);
const cars = path(2, 3, 'GetItem', 1, ['Cars']);
const rice = path(3, 5, '', 1, ['rice']);
const process = (paths: ObjectPathInfo[], ...actions: ActionInfo[]) => dispatcher.process(request([root, cars, rice, ...paths], actions));
const valueOf = (paths: ObjectPathInfo[], ...actions: ActionInfo[]) => process(paths, ...actions).Results.at(-1)?.Value;

it('identifies objects by method, indexer and property', () => {
  expect(process([path(4, 4, 'Notes', 1)], action(1, 1), action(1, 2), action(1, 3), action(1, 4)).Results.map(({ Value }) => Value)).toEqual([{}, { Id: 'Cars' }, { Id: 'Rice' }, {}]);
});

it('answers a load with names in Pascal case, nested objects and collections', () => {
  expect(valueOf([], action(2, 2, { QueryInfo: { Select: ['pages', 'shelf/title'] } }))).toEqual({
    Id: 'Cars',
    Pages: 10,
    Shelf: { _Items: [{ Id: 'Cars', Title: 'Cars' }, { Id: 'Rice', Title: 'Rice' }] },
  });
});

it.each([
  [[], { Id: 'Cars', Title: 'Cars', Pages: 10 }],
  [['$all'], { Id: 'Cars', Title: 'Cars', Pages: 10 }],
  [['$none'], { Id: 'Cars' }],
])('answers the load of %j', (select, expected) => {
  expect(valueOf([], action(2, 2, { QueryInfo: { Select: select } }))).toEqual(expected);
});

it('pages through a collection and counts it', () => {
  expect(valueOf([], action(2, 1, { QueryInfo: { Select: ['items/title', 'count'], Skip: 1, Top: 1 } }))).toEqual({ Count: 2, _Items: [{ Id: 'Rice', Title: 'Rice' }] });
});

it('gives plain objects to retrieve()', () => {
  expect(valueOf([], action(7, 1, { QueryInfo: { Select: ['title'] } }))).toEqual({ items: [{ title: 'Cars' }, { title: 'Rice' }] });
});

it('sets what is writable, one by one and many at once', () => {
  process([], action(4, 3, { Name: 'Title', ArgumentInfo: { Arguments: ['Grain'] } }));
  expect(shelf.all[1]?.title).toBe('Grain');
  dispatcher.process(request([root, path(5, 5, '', 1, ['Grain'])], [action(9, 5, { ObjectState: { title: 'Rice' } })]));
  expect(shelf.all[1]?.title).toBe('Rice');
});

it('hands objects to methods: beside plain values, in arrays and inside plain objects', () => {
  const args = [3, 'text', [3, 4], { note: { _ObjectPathId: 3 }, list: [{ _ObjectPathId: 2 }] }];
  expect(valueOf([], action(3, 2, { Name: 'Mark', ArgumentInfo: { Arguments: args, ReferencedObjectPathIds: [3, 0, [3, 0], 0] } }))).toBe('marked');
  const [car, grain] = shelf.all;
  expect(car?.marks).toEqual([grain, 'text', [grain, 4], { note: grain, list: [car] }]);
});

it('breeds null objects from null objects', () => {
  const none = path(6, 3, 'GetItemOrNullObject', 1, ['Nothing']);
  const child = path(7, 4, 'Shelf', 6);
  const answers = process([none, child], action(1, 6), action(1, 7), action(2, 7, { QueryInfo: {} }), action(3, 7, { Name: 'GetCount' }));
  expect(answers.Results.map(({ Value }) => Value)).toEqual([null, null, null, { _IsNull: true }]);
});

it('keeps objects until they are let go', () => {
  expect(valueOf([], action(3, 2, { Name: '_KeepReference' }), action(1, 2))).toEqual({ Id: 'Cars', _ReferenceId: 'ref1' });
  expect(shelf.all[0]?.kept).toBe(1);
  expect(dispatcher.process(request([path(8, 6, 'ref1')], [action(1, 8)])).Results[0]?.Value).toMatchObject({ Id: 'Cars' });
  process([], action(3, 1, { Name: '_RemoveReference', ArgumentInfo: { Arguments: ['ref1'] } }));
  expect([shelf.all[0]?.kept, dispatcher.references.count]).toEqual([0, 0]);
  expect(dispatcher.process(request([path(8, 6, 'ref1')], [action(1, 8)])).Error?.Code).toBe('ItemNotFound');
});

it('answers a trace and passes event subscriptions on', () => {
  expect(valueOf([], action(5, 0))).toBeNull();
  process([], action(3, 1, { Name: '_RegisterDataChangedEvent' }), action(3, 1, { Name: '_UnregisterDataChangedEvent' }));
  expect(subscribed).toEqual([
    [shelf, 'DataChanged', true],
    [shelf, 'DataChanged', false],
  ]);
});

it('checks that nothing has changed', () => {
  expect(process([], action(8, 2, { ObjectState: { pages: 10 } })).Error).toBeNull();
  expect(process([], action(8, 2, { ObjectState: { pages: 11 } })).Error).toMatchObject({ Code: 'InvalidOperation', Message: 'Note.pages has changed.' });
});

it('stops at an error, tells where, and leaves done what was done', () => {
  const answer = process([], action(4, 2, { Name: 'Title', ArgumentInfo: { Arguments: ['Autos'] } }), action(3, 2, { Name: 'Hidden' }), action(1, 1));
  expect(answer.Error).toEqual({ Code: 'ApiNotFound', Message: 'Note.hidden() is not available in the embedded workbench.', Location: 'GetItem.hidden', ActionIndex: 1, HttpStatusCode: 404 });
  expect(shelf.all[0]?.title).toBe('Autos');
  if (shelf.all[0]) shelf.all[0].title = 'Cars';
});

it.each([
  ['Note.secret', action(2, 2, { QueryInfo: { Select: ['secret'] } })],
  ['Note.constructor', action(2, 2, { QueryInfo: { Select: ['constructor'] } })],
  ['Note.pages =', action(4, 2, { Name: 'Pages', ArgumentInfo: { Arguments: [1] } })],
  ['Note.keep()', action(3, 2, { Name: 'Keep' })],
  ['Note.onRebound', action(3, 2, { Name: '_RegisterReboundEvent' })],
  ['RichApi action 42', action(42, 2)],
  ['loadRecursive() of Shelf', action(6, 1, { RecursiveQueryInfo: { Queries: {} } })],
])('refuses %s by name', (api, given) => {
  refused.length = 0;
  expect(process([], given).Error?.Code).toBe('ApiNotFound');
  expect(refused).toEqual([`ApiNotFound: ${api} is not available in the embedded workbench.`]);
});

it('refuses unknown services by name', () => {
  expect(dispatcher.process(request([path(9, 2, 'Microsoft.Unknown')], [action(1, 9)])).Error?.Message).toBe('new Microsoft.Unknown() is not available in the embedded workbench.');
});
