import { expect, test } from 'vitest';
import { collectDemoContent } from './demo-content.ts';

const content = collectDemoContent(1);
const unique = (values: string[]) => new Set(values).size;

test('as many of everything as promised', () => {
  expect(content.organisations).toHaveLength(283);
  expect(content.events).toHaveLength(227);
  expect(content.news).toHaveLength(30);
  expect(content.pages).toHaveLength(4);
});

test('the same seed gives the same content, another seed another', () => {
  expect(collectDemoContent(1)).toEqual(content);
  expect(collectDemoContent(2)).not.toEqual(content);
});

test('every slug is there once, and every event has its organiser', () => {
  const organisers = content.organisations.map(({ slug }) => slug);
  expect(unique(organisers)).toBe(organisers.length);
  expect(unique(content.events.map(({ slug }) => slug))).toBe(content.events.length);
  expect(content.events.filter(({ organiser }) => !organisers.includes(organiser))).toEqual([]);
});
