import { render } from 'preact';
import { dressPage } from '../browser/dress-page.ts';
import { text } from '../browser/text.ts';
import { Welcome } from './welcome/welcome-page.tsx';

document.title = text('welcomeTitle');
dressPage();
const root = document.getElementById('welcome');
if (root) render(<Welcome />, root);
