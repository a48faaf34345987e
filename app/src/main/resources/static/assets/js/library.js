// Clinical wording: what the linter says while one types, and the choice of a visit to preview on.

import { send } from './http.js';

const yaml = document.getElementById('yaml');
const lint = document.getElementById('lint');
let timer;
let asked = 0;

async function look() {
    const mine = ++asked;
    let problems;
    try {
        problems = await send('POST', '/api/library/lint', {
            name: document.querySelector('main').dataset.piece,
            yaml: yaml.value,
        });
    } catch (refused) {
        problems = [refused.message];
    }
    if (mine !== asked) {
        return;
    }
    lint.replaceChildren(
        ...(problems.length === 0 ? ['Nothing is wrong with this text.'] : problems).map((problem) => {
            const item = document.createElement('li');
            const line = problem.match(/:(\d+): /)?.[1];
            item.className = problems.length === 0 ? 'ok' : 'bad';
            if (line) {
                const button = document.createElement('button');
                button.type = 'button';
                button.className = 'plain';
                button.textContent = `Line ${line}`;
                button.onclick = () => select(Number(line));
                item.append(button, ` ${problem.slice(problem.indexOf(': ') + 2)}`);
            } else {
                item.append(problem);
            }
            return item;
        }),
    );
}

function select(line) {
    const lines = yaml.value.split('\n');
    const from = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
    yaml.focus();
    yaml.setSelectionRange(from, from + (lines[line - 1] ?? '').length);
}

if (lint) {
    yaml.addEventListener('input', () => {
        clearTimeout(timer);
        timer = setTimeout(look, 200);
    });
    look();
}

// Says that keys and buttons work now.
document.documentElement.dataset.ready = 'true';
