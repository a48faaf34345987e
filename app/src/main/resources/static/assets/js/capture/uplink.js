// Sends what the outbox keeps over the encounter's WebSocket and deletes it when the server has it on disk. A broken
// connection is tried again with growing pauses and goes on at the last acknowledged byte.

const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 15000;
const IN_FLIGHT = 32000 * 10;
// A network that changed or slept leaves a connection that is open and carries nothing; no browser says so.
const DEAD = 8000;
// 4000 + the HTTP status that says the same: what a second try cannot change.
const FINAL = [4400, 4403, 4404, 4413, 4415];
const CONFLICT = 4409;
const MOST_CONFLICTS = 10;

export class Uplink {
    /**
     * `on.state(name)` is called with connecting, connected, waiting or closed, `on.progress()` after each
     * acknowledgement, `on.refused(sentence)` when the server will not take the audio.
     */
    constructor(encounter, outbox, on) {
        this.encounter = encounter;
        this.outbox = outbox;
        this.on = on;
        this.pause = FIRST_PAUSE;
        this.closed = false;
        this.conflicts = 0;
        window.addEventListener('online', () => this.#retryNow());
        setInterval(() => this.#bury(), DEAD / 8);
    }

    connect() {
        clearTimeout(this.timer);
        this.on.state('connecting');
        const scheme = location.protocol === 'https:' ? 'wss:' : 'ws:';
        const socket = new WebSocket(`${scheme}//${location.host}/api/encounters/${this.encounter}/audio`);
        this.socket = socket;
        this.sent = undefined;
        this.asked = performance.now();
        // Without resumeFrom the service goes on at its own last byte and names it in the first acknowledgement.
        socket.onopen = () => socket.send(JSON.stringify({ sampleRate: 16000, encoding: 'pcm_s16le', channels: 1 }));
        socket.onmessage = ({ data }) => this.#heard(JSON.parse(data));
        socket.onclose = (event) => this.#lost(socket, event);
    }

    /** Sends as much as may be in flight; called for each new chunk and each acknowledgement. */
    async pump() {
        if (this.pumping) {
            this.again = true;
            return;
        }
        this.pumping = true;
        do {
            this.again = false;
            await this.#sendWaiting();
        } while (this.again);
        this.pumping = false;
        this.#endIfDone();
    }

    /** Ends the session once everything that waits has been acknowledged. */
    end() {
        this.ending = true;
        if (this.socket?.readyState !== WebSocket.OPEN) {
            this.#retryNow();
        }
        this.pump();
        return new Promise((resolve) => (this.ended = resolve));
    }

    async #sendWaiting() {
        const socket = this.socket;
        while (
            socket?.readyState === WebSocket.OPEN &&
            this.sent !== undefined &&
            this.sent < this.outbox.next &&
            this.sent - this.outbox.acked < IN_FLIGHT
        ) {
            const bytes = await this.outbox.read(this.sent);
            if (!bytes || socket !== this.socket || socket.readyState !== WebSocket.OPEN) {
                return;
            }
            if (this.sent === this.outbox.acked) {
                this.asked = performance.now();
            }
            socket.send(bytes);
            this.sent += bytes.byteLength;
        }
    }

    async #heard(message) {
        if (typeof message.ack === 'number') {
            this.asked = performance.now();
            if (this.sent === undefined) {
                if (message.ack < this.outbox.acked) {
                    this.#refuse('The service no longer has audio that it had acknowledged.');
                    return;
                }
                this.sent = message.ack;
                this.conflicts = 0;
                this.on.state('connected');
            }
            this.pause = FIRST_PAUSE;
            await this.outbox.ack(message.ack);
            this.on.progress();
            this.pump();
        }
    }

    #endIfDone() {
        if (
            this.ending &&
            !this.endSent &&
            this.outbox.waiting === 0 &&
            this.socket?.readyState === WebSocket.OPEN
        ) {
            this.endSent = true;
            this.socket.send(JSON.stringify({ type: 'END_OF_SESSION' }));
        }
    }

    /** Gives up a connection on which the service owes an answer for too long. */
    #bury() {
        const dead = this.socket;
        const owed = this.sent === undefined || this.sent > this.outbox.acked;
        const open = dead && dead.readyState !== WebSocket.CLOSED;
        if (!this.closed && open && owed && performance.now() - this.asked > DEAD) {
            this.#lost(dead, { code: 1006 });
            this.socket = undefined;
            dead.close();
        }
    }

    #lost(socket, event) {
        if (socket !== this.socket || this.closed) {
            return;
        }
        if (this.endSent && event.code === 1000) {
            this.closed = true;
            this.on.state('closed');
            this.ended?.();
            return;
        }
        this.endSent = false;
        this.conflicts += event.code === CONFLICT ? 1 : 0;
        if (FINAL.includes(event.code) || this.conflicts > MOST_CONFLICTS) {
            this.#refuse(event.reason || 'The service refused this recording.');
            return;
        }
        this.on.state('waiting', event.reason);
        this.timer = setTimeout(() => this.connect(), this.pause * (0.75 + Math.random() / 2));
        this.pause = Math.min(LONGEST_PAUSE, this.pause * 2);
    }

    #refuse(why) {
        this.closed = true;
        this.socket.close();
        this.on.refused(why);
    }

    #retryNow() {
        const state = this.socket?.readyState;
        if (!this.closed && (state === WebSocket.CLOSED || state === undefined)) {
            this.pause = FIRST_PAUSE;
            this.connect();
        }
    }
}
