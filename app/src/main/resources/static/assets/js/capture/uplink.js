// Sends what the outbox keeps over the encounter's WebSocket and deletes it when the server has it on disk. A broken
// connection is tried again with growing pauses and goes on at the last acknowledged byte.

const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 15000;
const IN_FLIGHT = 32000 * 10;

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
        window.addEventListener('online', () => this.#retryNow());
    }

    connect() {
        clearTimeout(this.timer);
        this.on.state('connecting');
        const scheme = location.protocol === 'https:' ? 'wss:' : 'ws:';
        const socket = new WebSocket(`${scheme}//${location.host}/api/encounters/${this.encounter}/audio`);
        this.socket = socket;
        socket.onopen = () => {
            this.sent = this.outbox.acked;
            socket.send(
                JSON.stringify({
                    sampleRate: 16000,
                    encoding: 'pcm_s16le',
                    channels: 1,
                    resumeFrom: this.sent,
                }),
            );
            this.on.state('connected');
            this.pump();
        };
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
            this.sent < this.outbox.next &&
            this.sent - this.outbox.acked < IN_FLIGHT
        ) {
            const bytes = await this.outbox.read(this.sent);
            if (!bytes || socket !== this.socket || socket.readyState !== WebSocket.OPEN) {
                return;
            }
            socket.send(bytes);
            this.sent += bytes.byteLength;
        }
    }

    async #heard(message) {
        if (typeof message.ack === 'number') {
            this.pause = FIRST_PAUSE;
            await this.outbox.ack(message.ack);
            this.sent = Math.max(this.sent ?? 0, message.ack);
            this.on.progress();
            this.pump();
        } else if (message.error ?? message.detail) {
            this.refusal = message.detail ?? message.error;
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
        // 1003, 1007, 1008 and 1009 say that the same bytes would be refused again.
        if (this.refusal || [1003, 1007, 1008, 1009].includes(event.code)) {
            this.closed = true;
            this.on.refused(this.refusal ?? event.reason ?? 'The server refused this recording.');
            return;
        }
        this.on.state('waiting');
        this.timer = setTimeout(() => this.connect(), this.pause * (0.75 + Math.random() / 2));
        this.pause = Math.min(LONGEST_PAUSE, this.pause * 2);
    }

    #retryNow() {
        const state = this.socket?.readyState;
        if (!this.closed && (state === WebSocket.CLOSED || state === undefined)) {
            this.pause = FIRST_PAUSE;
            this.connect();
        }
    }
}
