// A code found by words while one types.

import { send } from '../http.js';

const encounter = document.querySelector('main.review').dataset.encounter;

/** Wires the search panel; `take(code, reason)` is called with the code that was picked. */
export function search(panel, system, take) {
    const field = panel.querySelector('input[name="words"]');
    const reason = panel.querySelector('input[name="reason"]');
    const list = panel.querySelector('.found-codes');
    const state = panel.querySelector('.search-state');
    let timer;
    let asked = 0;

    async function look() {
        const words = field.value.trim();
        const mine = ++asked;
        if (words.length < 2) {
            list.replaceChildren();
            state.textContent = 'Type a diagnosis, a procedure or a code.';
            return;
        }
        let found;
        try {
            found = await send('POST', `/api/encounters/${encounter}/codes/search`, { words, system });
        } catch (refused) {
            state.textContent = refused.message;
            return;
        }
        if (mine !== asked) {
            return;
        }
        state.textContent = found.length === 0 ? 'No code fits these words.' : `${found.length} found; ↓ to choose.`;
        list.replaceChildren(
            ...found.map((code) => {
                const item = document.createElement('li');
                const button = document.createElement('button');
                button.type = 'button';
                button.className = 'found-code';
                const number = document.createElement('strong');
                number.textContent = code.code;
                button.append(number, ` ${code.title}`);
                button.onclick = () => take(code, reason.value.trim() || reason.placeholder);
                item.append(button);
                return item;
            }),
        );
    }

    field.oninput = () => {
        clearTimeout(timer);
        timer = setTimeout(look, 120);
    };
    panel.addEventListener('keydown', (event) => {
        const buttons = [...list.querySelectorAll('button')];
        const at = buttons.indexOf(document.activeElement);
        if (event.key === 'ArrowDown' && buttons.length > 0) {
            event.preventDefault();
            buttons[Math.min(at + 1, buttons.length - 1)].focus();
        } else if (event.key === 'ArrowUp' && at >= 0) {
            event.preventDefault();
            (buttons[at - 1] ?? field).focus();
        } else if (event.key === 'Enter' && event.target === field) {
            event.preventDefault();
            buttons[0]?.click();
        } else {
            return;
        }
        event.stopPropagation();
    });
    field.focus();
    look();
}
