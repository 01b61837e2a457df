import { raw } from './html.js';

const script = (name) => raw(`<script type="module" src="/_astro/${name}.js"></script>`);

export const ageingScript = script('Ageing.astro_astro_type_script_index_0_lang.Bsq-0yHR');
export const basketScript = script('BasketLink.astro_astro_type_script_index_0_lang.DHa4HQLX');
export const filterScript = script('ListFilter.astro_astro_type_script_index_0_lang.B8__tJCD');
export const toolsScript = script('PageTools.astro_astro_type_script_index_0_lang.CM5OipRm');
