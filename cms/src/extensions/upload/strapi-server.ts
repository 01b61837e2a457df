import { withCleanImages } from '../../uploads/with-clean-images';

/** Strapi's place for changing its own media library (docs.strapi.io, "Plugins extension"). */
export default withCleanImages;
