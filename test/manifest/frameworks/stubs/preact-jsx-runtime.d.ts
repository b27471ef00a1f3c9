import { createElement } from 'preact';

export import JSX = createElement.JSX;
