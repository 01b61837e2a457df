import { createIntl } from 'react-intl';
import { expect, it } from 'vitest';
import { changeActions, type LoggedChange } from '../../change-log/change-log-answers';
import { contentTypeForms } from '../../forms/declared/content-type-forms';
import texts from '../translations/fi/change-log.json';
import { changeText } from './change-text';
import type { FormatText } from './use-text';

const intl = createIntl({ locale: 'fi', messages: texts });
const text: FormatText = (name, values) =>
  intl.formatMessage({ id: `civil-society.change-log.${name}` }, values);
const change: LoggedChange = {
  id: 1,
  contentType: 'api::organisation.organisation',
  documentId: 'a',
  title: 'Kuoro ry',
  action: 'update',
  fields: ['phone', 'address'],
  editorName: 'Eevi Edustaja',
  at: '2026-11-24T10:03:00.000Z',
};

it('names the editor and the fields as the form does', () => {
  const { phone, address } = contentTypeForms['api::organisation.organisation'].fields;
  expect(changeText(change, text)).toBe(`Eevi Edustaja muokkasi: ${phone.label}, ${address.label}`);
});

it.each(changeActions)('has words for %s', (action) => {
  const words = changeText({ ...change, action, fields: [] }, text);
  expect(words).toMatch(/^[A-ZÅÄÖ][\wåäöÅÄÖ ]+[a-zåäö]$/);
  expect(words).not.toContain(action);
});

it('leaves out what the form has no more', () => {
  expect(changeText({ ...change, fields: ['fax'] }, text)).toBe('Eevi Edustaja muokkasi');
});
