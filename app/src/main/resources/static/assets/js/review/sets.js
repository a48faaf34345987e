// Order sets: found by a word, orders ticked, added to the orders of the visit.

import { openDialog, say, typing } from '../app.js';
import { redraw, send } from '../http.js';

const id = document.querySelector('main.review').dataset.encounter;
const dialog = document.getElementById('sets-dialog');
const body = document.getElementById('sets-body');
const button = document.getElementById('order-sets');

async function ask() {
    try {
        await redraw(`/encounters/${id}/order-sets`, '#sets-body', 'innerHTML');
    } catch (refused) {
        say(refused.message, 'error');
        return;
    }
    openDialog(dialog);
    document.getElementById('find-set').focus();
}

async function add(form) {
    const orders = [...form.querySelectorAll('input:checked')].map((box) => box.value);
    if (orders.length === 0) {
        say('Choose at least one order.', 'error');
        return;
    }
    try {
        await send('POST', `/api/encounters/${id}/orders/picked`, { set: form.closest('.order-set').dataset.set, orders });
        dialog.close();
        await redraw(`/encounters/${id}/orders`, '#orders-panel', 'outerHTML');
        await redraw(`/encounters/${id}/todo`, '#todo', 'outerHTML');
        say(orders.length === 1 ? 'One order added and accepted.' : `${orders.length} orders added and accepted.`);
    } catch (refused) {
        say(refused.message, 'error');
    }
}

body.addEventListener('submit', (event) => {
    event.preventDefault();
    add(event.target);
});

body.addEventListener('input', (event) => {
    if (event.target.id === 'find-set') {
        const words = event.target.value.trim().toLowerCase();
        const sets = [...body.querySelectorAll('.order-set')];
        sets.forEach((set) => (set.hidden = !set.dataset.words.includes(words)));
        document.getElementById('no-set').hidden = sets.some((set) => !set.hidden);
    }
});

button?.addEventListener('click', ask);

document.addEventListener('keydown', (event) => {
    if (event.key === 'o' && button && !typing(event) && !document.querySelector('dialog[open]')) {
        event.preventDefault();
        ask();
    }
});
