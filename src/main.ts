/** Stands here until the app does: the house can be built and served without it. */
import './fonts.css';

document.querySelector('#app')?.append(document.title);
