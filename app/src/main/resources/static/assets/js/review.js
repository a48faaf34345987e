// The review page.

import './review/note.js';
import './review/rows.js';
import './review/sets.js';
import './review/sign.js';
import './review/activity.js';
import './review/misheard.js';
import './review/speakers.js';
import './review/room.js';
import { playUtterance } from './review/evidence.js';

const side = document.getElementById('transcript-side');
const toggle = document.getElementById('transcript-toggle');

document.getElementById('transcript').addEventListener('click', (event) => {
    const speaker = event.target.closest('[data-play]');
    if (speaker) {
        playUtterance(speaker.dataset.play);
    }
});

toggle.onclick = () => {
    const open = side.classList.toggle('open');
    toggle.setAttribute('aria-expanded', String(open));
    toggle.textContent = open ? 'Hide' : 'Show';
};

// Says that keys and buttons work now.
document.documentElement.dataset.ready = 'true';
