// Waits for the draft and turns to it.

import { send } from './http.js';

const id = document.querySelector('main.drafting').dataset.encounter;

async function look() {
    try {
        const encounter = await send('GET', `/api/encounters/${id}`);
        if (encounter.status !== 'PROCESSING') {
            location.reload();
            return;
        }
    } catch {
        // asked again below: the page has nothing else to show
    }
    setTimeout(look, 1000);
}

look();
