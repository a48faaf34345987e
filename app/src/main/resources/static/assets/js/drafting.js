// Waits for the draft and turns to it; until then says how far a language model is, where one writes.

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

function stage({ model, sentences }) {
    const written = `${sentences} ${sentences === 1 ? 'sentence' : 'sentences'}`;
    document.getElementById('stage').textContent =
        sentences === 0
            ? `${model} is reading the visit.`
            : `${model} has written ${written}. You see the note once it is checked against what was said.`;
}

const told = new EventSource(`/api/encounters/${id}/events`);
told.addEventListener('writing', ({ data }) => stage(JSON.parse(data)));

look();
