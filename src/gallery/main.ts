import { mount } from 'svelte';
import '../ui/theme.css';
import { chosenIn } from './choices.ts';
import Gallery from './Gallery.svelte';

const target = document.querySelector('#gallery');
if (!target) throw new Error('the page has no place for the gallery');
const chosen = chosenIn(location.search);
const root = document.documentElement;
root.lang = chosen.language;
if (chosen.look === 'projector') root.dataset['view'] = 'projector';
else if (chosen.look !== 'auto') root.dataset['theme'] = chosen.look;
mount(Gallery, { target, props: { chosen } });
