// Audio that the server has not acknowledged yet, kept in this browser so that neither a lost network nor a closed
// tab loses it. A chunk is deleted as soon as the server says that it is on disk.

const NAME = 'chartwright-audio';

export class Outbox {
    /** Opens what is kept for one encounter; `serverHas` is what the server already holds, in bytes. */
    static async open(encounter, serverHas) {
        const outbox = new Outbox(encounter);
        outbox.db = await openDatabase();
        const kept = await outbox.#bounds();
        outbox.acked = kept ? Math.max(kept.first, 0) : serverHas;
        outbox.next = kept ? kept.end : serverHas;
        if (serverHas > outbox.acked) {
            await outbox.ack(serverHas);
        }
        return outbox;
    }

    constructor(encounter) {
        this.encounter = encounter;
        this.last = Promise.resolve();
        this.memory = new Map();
        this.stored = true;
    }

    /** Bytes that wait for the server. */
    get waiting() {
        return this.next - this.acked;
    }

    /**
     * Keeps a chunk; order of calls is order of audio. Where the browser's storage is full the chunk stays in memory
     * and `stored` says so: it then survives a lost network, but not a closed tab.
     */
    add(bytes) {
        const offset = this.next;
        this.next += bytes.byteLength;
        this.last = this.last.then(async () => {
            try {
                await done(this.#store('readwrite').put({ encounter: this.encounter, offset, bytes }));
            } catch {
                this.memory.set(offset, bytes);
                this.stored = false;
            }
        });
        return this.last;
    }

    /** The chunk that holds byte `offset`, cut to begin there; undefined when nothing is kept from there on. */
    async read(offset) {
        await this.last;
        for (const [from, bytes] of this.memory) {
            if (from <= offset && offset < from + bytes.byteLength) {
                return bytes.slice(offset - from);
            }
        }
        const range = IDBKeyRange.bound([this.encounter, 0], [this.encounter, offset]);
        const cursor = await done(this.#store('readonly').openCursor(range, 'prev'));
        if (!cursor) {
            return undefined;
        }
        const { offset: from, bytes } = cursor.value;
        return offset < from + bytes.byteLength ? bytes.slice(offset - from) : undefined;
    }

    /** The server has everything before byte `offset`. */
    async ack(offset) {
        if (offset <= this.acked) {
            return;
        }
        this.acked = offset;
        this.next = Math.max(this.next, offset);
        for (const [from, bytes] of this.memory) {
            if (from + bytes.byteLength <= offset) {
                this.memory.delete(from);
            }
        }
        const store = this.#store('readwrite');
        const range = IDBKeyRange.bound([this.encounter, 0], [this.encounter, offset], false, true);
        const cursor = await done(store.openCursor(range, 'prev'));
        if (!cursor) {
            return;
        }
        const { offset: from, bytes } = cursor.value;
        const whole = from + bytes.byteLength <= offset;
        await done(store.delete(IDBKeyRange.bound([this.encounter, 0], [this.encounter, from], false, !whole)));
    }

    async #bounds() {
        const range = IDBKeyRange.bound([this.encounter, 0], [this.encounter, Infinity]);
        const first = await done(this.#store('readonly').openCursor(range));
        if (!first) {
            return undefined;
        }
        const start = first.value.offset;
        const last = await done(this.#store('readonly').openCursor(range, 'prev'));
        return { first: start, end: last.value.offset + last.value.bytes.byteLength };
    }

    #store(mode) {
        return this.db.transaction('chunks', mode).objectStore('chunks');
    }
}

function openDatabase() {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => request.result.createObjectStore('chunks', { keyPath: ['encounter', 'offset'] });
    return done(request);
}

function done(request) {
    return new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
    });
}
