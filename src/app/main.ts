import { mount } from 'svelte';
import '../ui/theme.css';
import App from './App.svelte';

const target = document.querySelector('#app');
if (!target) throw new Error('the page has no place for the app');
mount(App, { target });
