// Tells the service how long a person really works on the note: a beat for each stretch with a key, a click or a scroll.

import { csrfHeaders } from '../http.js';

const BEAT = 15000;
const page = document.querySelector('main.review');
let active = false;

for (const name of ['keydown', 'pointerdown', 'wheel', 'scroll', 'focusin']) {
    document.addEventListener(name, () => (active = true), { passive: true, capture: true });
}

setInterval(() => {
    if (active && document.visibilityState === 'visible' && page.dataset.editable === 'true') {
        fetch(`/api/encounters/${page.dataset.encounter}/activity`, {
            method: 'POST',
            headers: { 'Content-Type': 'application/json', ...csrfHeaders() },
            body: JSON.stringify({ seconds: BEAT / 1000 }),
            keepalive: true,
        }).catch(() => {});
    }
    active = false;
}, BEAT);
