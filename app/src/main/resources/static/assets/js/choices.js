// The page of coding choices.

import { say } from './app.js';
import { send } from './http.js';

const reset = document.getElementById('reset-choices');

if (reset) {
    reset.onclick = async () => {
        try {
            await send('POST', '/api/coding/choices/reset');
            location.reload();
        } catch (refused) {
            say(refused.message, 'error');
        }
    };
}

document.documentElement.dataset.ready = 'true';
