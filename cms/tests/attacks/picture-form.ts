import sharp from 'sharp';

/** A small photograph with a place in it. */
export function photograph(): Promise<Buffer> {
  return sharp({ create: { width: 60, height: 40, channels: 3, background: '#285' } })
    .jpeg()
    .withExif({ IFD0: { Model: 'Puhelin 12' }, IFD3: { GPSLatitude: '62/1 53/1 0/1' } })
    .toBuffer();
}

/** What the media library sends: files and, of each, what is told of it. */
export function pictureForm(
  bytes: Buffer | string,
  name: string,
  { type = 'image/jpeg', ...more }: { type?: string } & Record<string, string> = {},
): FormData {
  const form = new FormData();
  form.append('files', new Blob([new Uint8Array(Buffer.from(bytes))], { type }), name);
  const {
    fileInfo = JSON.stringify({ name, alternativeText: 'Melojia', caption: '' }),
    ...fields
  } = more;
  form.append('fileInfo', fileInfo);
  for (const [field, value] of Object.entries(fields)) form.append(field, value);
  return form;
}
