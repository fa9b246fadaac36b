import { render } from 'preact';
import { dressPage } from '../browser/dress-page.ts';
import { text } from '../browser/text.ts';
import { Options } from './options.tsx';

document.title = text('optionsTitle');
dressPage();
const root = document.getElementById('options');
if (root) render(<Options />, root);
