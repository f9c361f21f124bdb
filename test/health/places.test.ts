import { readdirSync } from 'node:fs';
import path from 'node:path';
import { filesUnder, findings, read, root } from './repository';

// Package lists hold file names of other people's making.
const written = filesUnder().filter((file) => file !== 'package-lock.json');

it('names no place of the machine it was written on', () => {
  expect(findings(written, /(?:^|[\s"'`(=])\/(?:work|farm|root|home\/\w+|Users\/\w+)\//)).toEqual([]);
});

it('names no package registry, so that it installs from whichever one npm is set to', () => {
  expect(findings([...written, 'package-lock.json'], /registry\.(?:npmjs|yarnpkg)\.\w+|npm\.pkg\.github\.com/)).toEqual([]);
  expect(read('.npmrc')).not.toMatch(/^.*registry\s*=|:_/m);
});

it('pins every package exactly, and every one that is not optional with its content', () => {
  const { devDependencies, dependencies = {} } = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version));
  expect(loose).toEqual([]);

  const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, { resolved?: string; integrity?: string }> };
  const installed = Object.entries(packages).filter(([place]) => place !== '');
  expect(installed.filter(([, entry]) => entry.resolved)).toEqual([]);
  expect(installed.filter(([, entry]) => !entry.integrity).map(([place]) => place)).toEqual([]);
});

it('links in the documents only to files that are there', () => {
  const broken = written
    .filter((file) => file.endsWith('.md'))
    .flatMap((file) => [...linksOf(file)].filter((target) => !exists(file, target)).map((target) => `${file} → ${target}`));
  expect(broken).toEqual([]);
});

/** Relative links, and paths in backticks that name a file. */
function linksOf(file: string): Set<string> {
  const text = read(file);
  const links = [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map((match) => match[1] ?? '');
  const paths = [...text.matchAll(/`((?:src|test|tools|docs|assets)\/[\w./-]+\.\w+)`/g)].map((match) => `/${match[1]}`);
  return new Set([...links.filter((link) => !/^\w+:/.test(link)), ...paths]);
}

const pictures = readdirSync(path.join(root, 'docs/images')).map((name) => `docs/images/${name}`);
const places = new Set([...filesUnder(), ...pictures]);
const folders = new Set([...places].flatMap((file) => file.split('/').slice(0, -1).map((_, depth, parts) => parts.slice(0, depth + 1).join('/'))));

function exists(from: string, target: string): boolean {
  const base = target.startsWith('/') ? '' : from.split('/').slice(0, -1).join('/');
  const parts: string[] = base ? base.split('/') : [];
  for (const part of target.split('/').filter(Boolean)) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  const place = parts.join('/');
  return places.has(place) || folders.has(place);
}

interface Locked {
  version?: string;
  optionalDependencies?: Record<string, string>;
}

it('locks the packages of every operating system, or `npm ci` fails on the others', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> };
  const isLocked = (place: string, name: string, version: string) => {
    const locked = [`${place}/node_modules/${name}`, `node_modules/${name}`].map((where) => packages[where]).filter((entry) => entry !== undefined);
    return locked.some((entry) => !/^\d/.test(version) || entry.version === version);
  };
  const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies).filter(([name, version]) => !isLocked(place, name, version)).map(([name]) => `${place} → ${name}`),
  );
  expect(missing).toEqual([]);
});
