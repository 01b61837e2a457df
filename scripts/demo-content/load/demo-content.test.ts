import { recurrenceFormOf } from '@civil-society/shared/event/recurrence-form-of';
import { recurrenceRuleOf } from '@civil-society/shared/event/recurrence-rule-of';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { collectDemoContent } from './demo-content.ts';
import { scheduleFields } from './schedule-fields.ts';

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

test('the admin’s form has words for every recurrence, and leaves it as it is', () => {
  const reference = Temporal.PlainDate.from('2026-11-24');
  const recurring = content.events
    .map(({ schedule }) => scheduleFields(schedule, reference))
    .filter(({ recurrenceRule }) => recurrenceRule !== undefined);
  expect(recurring.length).toBeGreaterThan(50);
  for (const { recurrenceRule = '', startsAt } of recurring) {
    const form = recurrenceFormOf(recurrenceRule, startsAt);
    expect(form && recurrenceRuleOf(form)).toBe(recurrenceRule);
  }
});
