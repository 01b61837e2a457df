import type { Core } from '@strapi/strapi';

/** An image in the library that nobody has described yet. */
export async function storedImage(strapi: Core.Strapi): Promise<{ id: number }> {
  const { id } = await strapi.db.query('plugin::upload.file').create({
    data: {
      name: 'melojat.png',
      hash: 'melojat',
      ext: '.png',
      mime: 'image/png',
      size: 1,
      width: 10,
      height: 10,
      url: '/uploads/melojat.png',
      provider: 'local',
      folderPath: '/',
    },
  });
  return { id };
}
