// The record page: consent, recorder, what was captured so far, upload of a file.

import { say, typing } from './app.js';
import { csrfHeaders, send, sentence } from './http.js';
import { Microphone, explain, microphones } from './capture/microphone.js';
import { Outbox } from './capture/outbox.js';
import { Uplink } from './capture/uplink.js';
import { follow } from './capture/heard.js';

const BYTES_PER_SECOND = 32000;
const page = document.querySelector('main.record');
const encounter = page.dataset.encounter;
const api = `/api/encounters/${encounter}`;
const byId = (id) => document.getElementById(id);

let opened;
let outbox;
let uplink;
let microphone;
let phase = 'ready';

const PHASES = {
    ready: 'Ready to record',
    recording: 'Recording',
    paused: 'Paused',
    finishing: 'Sending the rest',
    drafting: 'Drafting the note',
    refused: 'Stopped',
};

function show(next) {
    phase = next;
    byId('phase').textContent = PHASES[next];
    byId('phase').dataset.phase = next;
    byId('start').hidden = !['ready', 'paused'].includes(next);
    byId('start').firstChild.textContent = next === 'paused' ? 'Go on ' : 'Record ';
    byId('pause').hidden = next !== 'recording';
    byId('stop').hidden = !['recording', 'paused'].includes(next);
    byId('device').disabled = next === 'recording';
    if (next !== 'recording') {
        byId('level').value = 0;
    }
    showWaiting();
}

function showWaiting() {
    if (!outbox) {
        return;
    }
    byId('elapsed').textContent = clock(outbox.next / BYTES_PER_SECOND);
    const seconds = Math.round(outbox.waiting / BYTES_PER_SECOND);
    const wire = byId('wire');
    const offline = uplink?.state === 'waiting';
    wire.classList.toggle('warn', offline);
    if (offline) {
        wire.textContent = `No connection. ${seconds} s of audio wait in this browser and will be sent when it is back.`;
    } else if (seconds > 3) {
        wire.textContent = `${seconds} s of audio wait to be sent.`;
    } else if (outbox.waiting > 0 && uplink?.state !== 'connected') {
        wire.textContent = 'Connecting …';
    } else {
        wire.textContent = outbox.next > 0 ? 'All audio is safe on the server.' : '';
    }
    if (!outbox.stored) {
        warn('STORAGE', 'The storage of this browser is full: keep this page open until all audio was sent.');
    }
}

function clock(seconds) {
    const whole = Math.floor(seconds);
    const two = (n) => String(n).padStart(2, '0');
    const hours = Math.floor(whole / 3600);
    return `${hours ? `${hours}:` : ''}${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`;
}

function warn(code, text) {
    let warning = byId('warnings').querySelector(`[data-code="${code}"]`);
    if (!warning) {
        warning = document.createElement('p');
        warning.className = 'notice warn';
        warning.dataset.code = code;
        byId('warnings').append(warning);
    }
    if (warning.textContent !== text) {
        warning.textContent = text;
    }
}

function calm(code) {
    byId('warnings').querySelector(`[data-code="${code}"]`)?.remove();
}

function connect() {
    if (uplink && !uplink.closed) {
        return;
    }
    uplink = new Uplink(encounter, outbox, {
        state: (state, reason) => {
            uplink.state = state;
            if (state === 'waiting' && reason) {
                warn('SERVICE', reason);
            } else if (state === 'connected') {
                calm('SERVICE');
            }
            showWaiting();
        },
        progress: showWaiting,
        refused: (why) => {
            microphone?.stop();
            show('refused');
            warn('REFUSED', `${why} What waits stays in this browser; reload the page to try again.`);
        },
    });
    uplink.connect();
}

let quietSince = 0;

function heard(pcm, level) {
    outbox.add(pcm);
    uplink.pump();
    byId('level').value = Math.min(1, level * 6);
    showWaiting();
    const now = performance.now();
    if (level > 0.002) {
        quietSince = now;
        calm('QUIET');
    } else if (now - quietSince > 8000) {
        warn('QUIET', 'Nothing is coming from the microphone. Is it muted, or is another one chosen?');
    }
}

async function start() {
    try {
        await ready();
        connect();
        microphone = new Microphone(heard, () => {
            show('paused');
            warn('LOST', 'The microphone was unplugged. Choose another one, then press Go on.');
        });
        quietSince = performance.now();
        await microphone.start(byId('device').value);
        calm('LOST');
        show('recording');
        listDevices();
    } catch (error) {
        show(outbox.next > 0 ? 'paused' : 'ready');
        say(explain(error), 'error');
    }
}

async function pause() {
    await microphone.stop();
    show('paused');
}

async function stop() {
    await microphone.stop();
    show('finishing');
    await uplink.end();
    show('drafting');
    location.assign(`/encounters/${encounter}`);
}

async function listDevices() {
    const chosen = byId('device').value;
    const found = await microphones();
    byId('device').replaceChildren(
        new Option("The system's microphone", ''),
        ...found
            .filter((device) => device.deviceId && device.deviceId !== 'default')
            .map((device, n) => new Option(device.label || `Microphone ${n + 1}`, device.deviceId)),
    );
    byId('device').value = [...byId('device').options].some((option) => option.value === chosen) ? chosen : '';
}

/** Opens what this browser keeps of the recording, once; nothing is recorded before. */
function ready() {
    opened ??= open();
    return opened;
}

async function open() {
    outbox = await Outbox.open(encounter, Number(page.dataset.audioBytes));
    show(outbox.next > 0 ? 'paused' : 'ready');
    if (outbox.waiting > 0) {
        connect();
    }
    follow(encounter, { warn, calm });
    listDevices();
    navigator.mediaDevices.addEventListener('devicechange', listDevices);
}

byId('start').onclick = start;
byId('pause').onclick = pause;
byId('stop').onclick = stop;

document.addEventListener('keydown', (event) => {
    if (typing(event) || event.repeat || document.querySelector('dialog[open]')) {
        return;
    }
    const button = { r: 'start', p: 'pause' }[event.key];
    if (button && !byId(button).hidden && !byId('recorder').hidden) {
        event.preventDefault();
        byId(button).click();
    } else if (event.key === 't') {
        byId('transcript').open = !byId('transcript').open;
    }
});

window.addEventListener('beforeunload', (event) => {
    if (phase === 'recording' || (outbox?.waiting > 0 && !outbox.stored)) {
        event.preventDefault();
    }
});

byId('consent-form')?.addEventListener('submit', async (event) => {
    event.preventDefault();
    const form = new FormData(event.target);
    try {
        await send('POST', `${api}/consent`, { givenBy: form.get('givenBy') });
        byId('consent').hidden = true;
        byId('recorder').hidden = false;
        await ready();
        byId('start').focus();
    } catch (refused) {
        say(refused.message, 'error');
    }
});

byId('upload-form').addEventListener('submit', (event) => {
    event.preventDefault();
    const file = event.target.elements.file.files[0];
    const bar = byId('upload-progress');
    const state = byId('upload-state');
    const request = new XMLHttpRequest();
    bar.hidden = false;
    state.className = '';
    state.textContent = 'Uploading …';
    request.upload.onprogress = ({ loaded, total }) => {
        bar.value = (100 * loaded) / total;
        if (loaded === total) {
            bar.removeAttribute('value');
            state.textContent = 'Transcribing … you may leave this page; the visit stays on the work list.';
        }
    };
    const failed = (text) => {
        bar.hidden = true;
        state.className = 'notice bad';
        state.textContent = text;
    };
    request.onerror = () => failed('The connection broke before the file had arrived. Nothing was kept; upload it again.');
    request.onload = () => {
        if (request.status >= 200 && request.status < 300) {
            location.assign(`/encounters/${encounter}`);
            return;
        }
        let problem;
        try {
            problem = JSON.parse(request.responseText);
        } catch {
            problem = undefined;
        }
        failed(sentence(request.status, problem));
    };
    request.open('POST', `${api}/audio`);
    request.setRequestHeader('Accept', 'application/json, application/problem+json');
    request.setRequestHeader('Content-Type', file.type || 'application/octet-stream');
    Object.entries(csrfHeaders()).forEach(([name, value]) => request.setRequestHeader(name, value));
    request.send(file);
});

if (!byId('recorder').hidden) {
    ready();
}

// Says that keys and buttons work now.
document.documentElement.dataset.ready = 'true';
