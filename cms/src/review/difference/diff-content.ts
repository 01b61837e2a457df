import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { ContentField, FormContent } from '../content-fields';
import { relatedSchema, storedImageSchema } from '../normalise-content';
import { diffGroups } from './diff-groups';
import { diffNames } from './diff-names';
import { diffText } from './diff-text';
import type { FieldDifference } from './field-difference';
import { formatValue } from './format-value';

const contentSchema = z.record(z.string(), z.unknown()).nullable();
const contentListSchema = z.array(z.record(z.string(), z.unknown())).nullable();
const relatedListSchema = z.array(relatedSchema).nullable();
const relatedOneSchema = relatedSchema.nullable();
const imageSchema = storedImageSchema.nullable();

/**
 * What differs between two versions, field by field in the form's order. Of something that was
 * never published, everything that is filled in is new.
 * @param before null where there is no such version
 * @param now ISO 8601 instant, for recurrences in words
 */
export function diffContent(
  fields: readonly ContentField[],
  before: FormContent | null,
  after: FormContent | null,
  now: string,
): FieldDifference[] {
  return fields.flatMap((field) => diffField(field, before ?? {}, after ?? {}, now) ?? []);
}

function diffField(
  field: ContentField,
  before: FormContent,
  after: FormContent,
  now: string,
): FieldDifference | undefined {
  const { name, label, type, component } = field;
  const [old, current] = [before[name] ?? null, after[name] ?? null];
  if (isDeepStrictEqual(old, current)) return undefined;
  if (component) return diffComponent(field, old, current, now);
  if (type === 'relation') return diffRelation(field, old, current);
  if (type === 'media') {
    const [oldImage, image] = [imageSchema.parse(old), imageSchema.parse(current)];
    return { name, label, kind: 'image', before: oldImage, after: image };
  }
  return { name, label, kind: 'text', ...diffText(field, before, after, now) };
}

function diffComponent(
  { name, label, isMany, component }: ContentField,
  old: unknown,
  current: unknown,
  now: string,
): FieldDifference | undefined {
  const { fields = [], mainField = '' } = component ?? {};
  const diff = (one: FormContent | null, other: FormContent | null) =>
    diffContent(fields, one, other, now);
  if (isMany) {
    const [olds, items] = [contentListSchema.parse(old), contentListSchema.parse(current)];
    const main = fields.find((field) => field.name === mainField);
    const titleOf = (item: FormContent) => formatValue(main?.type ?? '', item[mainField]);
    const groups = diffGroups(olds ?? [], items ?? [], mainField, diff, titleOf);
    return { name, label, kind: 'groups', ...groups };
  }
  const differences = diff(contentSchema.parse(old), contentSchema.parse(current));
  return differences.length === 0 ? undefined : { name, label, kind: 'group', differences };
}

function diffRelation(
  { name, label, isMany }: ContentField,
  old: unknown,
  current: unknown,
): FieldDifference | undefined {
  const listOf = (value: unknown) =>
    (isMany ? relatedListSchema.parse(value) : [relatedOneSchema.parse(value)]) ?? [];
  const items = diffNames(
    listOf(old).filter((related) => related !== null),
    listOf(current).filter((related) => related !== null),
  );
  return items.every(({ change }) => change === 'kept')
    ? undefined
    : { name, label, kind: 'names', items };
}
