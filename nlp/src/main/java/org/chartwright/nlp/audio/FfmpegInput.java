package org.chartwright.nlp.audio;

import static org.bytedeco.ffmpeg.global.avcodec.*;
import static org.bytedeco.ffmpeg.global.avformat.*;
import static org.bytedeco.ffmpeg.global.avutil.*;
import static org.bytedeco.ffmpeg.global.swresample.*;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.swresample.SwrContext;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.javacpp.PointerPointer;

/**
 * One open file behind FFmpeg (LGPL build, dynamically linked): 16-bit samples at the file's own rate, channels
 * interleaved. The demuxer is fixed beforehand and only the file protocol is allowed, so that a file cannot make FFmpeg
 * open anything else.
 */
final class FfmpegInput implements AutoCloseable {

    static {
        // JavaCPP counts the memory of the whole process, most of which is the speech model's, against its own limit.
        System.getProperties().putIfAbsent("org.bytedeco.javacpp.maxPhysicalBytes", "0");
    }

    private final Container container;
    private final AVFormatContext format = new AVFormatContext(null);
    private final AVCodecContext codec;
    private final SwrContext converter = new SwrContext(null);
    private final AVPacket packet = av_packet_alloc();
    private final AVFrame frame = av_frame_alloc();
    private final int stream;
    private boolean drained;

    FfmpegInput(Path file, Container container) throws UnreadableAudioException {
        this.container = container;
        av_log_set_level(AV_LOG_QUIET);
        AVCodecContext opened = new AVCodecContext(null);
        try {
            openFormat(file);
            var decoder = new AVCodec(null);
            stream = av_find_best_stream(format, AVMEDIA_TYPE_AUDIO, -1, -1, decoder, 0);
            require(stream >= 0 && !decoder.isNull());
            opened = avcodec_alloc_context3(decoder);
            openCodec(opened, decoder);
            openConverter(opened);
        } catch (UnreadableAudioException e) {
            avcodec_free_context(opened);
            free();
            throw e;
        }
        codec = opened;
    }

    int channels() {
        return codec.ch_layout().nb_channels();
    }

    int sampleRate() {
        return codec.sample_rate();
    }

    /** As the file says; zero where it does not. */
    Duration length() {
        // Where the first pages of an Ogg file are lost, it seems to start late.
        long ticks = format.duration() + (container == Container.OGG ? Math.max(0, format.start_time()) : 0);
        return format.duration() <= 0 ? Duration.ZERO : Duration.ofMillis(ticks / (AV_TIME_BASE / 1000));
    }

    /** Whether the length is exact: a WAV may have been cut off while it was written, and an MP3's is an estimate. */
    boolean knowsItsLength() {
        return switch (container) {
            case FLAC, OGG, M4A -> true;
            case WAV, MP3 -> false;
        };
    }

    /** The next samples; empty at the end. */
    byte[] next() throws UnreadableAudioException {
        while (true) {
            int status = avcodec_receive_frame(codec, frame);
            if (status >= 0) {
                byte[] pcm = convert();
                av_frame_unref(frame);
                if (pcm.length > 0) {
                    return pcm;
                }
            } else if (status == AVERROR_EOF()) {
                return new byte[0];
            } else if (drained) {
                throw damaged();
            } else {
                feed();
            }
        }
    }

    @Override
    public void close() {
        avcodec_free_context(codec);
        free();
    }

    private void openFormat(Path file) throws UnreadableAudioException {
        var options = new AVDictionary(null);
        av_dict_set(options, "protocol_whitelist", "file", 0);
        var url = "file:" + file.toAbsolutePath();
        int status = avformat_open_input(format, url, av_find_input_format(container.demuxer()), options);
        av_dict_free(options);
        require(status >= 0);
        require(avformat_find_stream_info(format, (AVDictionary) null) >= 0);
    }

    private void openCodec(AVCodecContext opened, AVCodec decoder) throws UnreadableAudioException {
        require(avcodec_parameters_to_context(opened, format.streams(stream).codecpar()) >= 0);
        opened.err_recognition(AV_EF_CRCCHECK | AV_EF_EXPLODE);
        opened.thread_count(1);
        require(avcodec_open2(opened, decoder, (AVDictionary) null) >= 0);
        int channels = opened.ch_layout().nb_channels();
        int rate = opened.sample_rate();
        if (channels > 2) {
            throw new UnreadableAudioException(
                    "The recording has %d channels; one or two can be used.".formatted(channels));
        }
        if (channels < 1 || rate < 8_000 || rate > 192_000 || rate % 25 != 0) {
            throw new UnreadableAudioException(
                    "The recording has a sample rate of %d Hz; 8000 to 192000 can be used.".formatted(rate));
        }
    }

    private void openConverter(AVCodecContext opened) throws UnreadableAudioException {
        var layout = opened.ch_layout();
        int status = swr_alloc_set_opts2(
                converter,
                layout,
                AV_SAMPLE_FMT_S16,
                opened.sample_rate(),
                layout,
                opened.sample_fmt(),
                opened.sample_rate(),
                0,
                (Pointer) null);
        require(status >= 0 && swr_init(converter) >= 0);
    }

    private void feed() throws UnreadableAudioException {
        int status = av_read_frame(format, packet);
        if (status == AVERROR_EOF()) {
            drained = true;
            avcodec_send_packet(codec, (AVPacket) null);
            return;
        }
        if (status < 0) {
            throw damaged();
        }
        int sent = packet.stream_index() == stream ? avcodec_send_packet(codec, packet) : 0;
        av_packet_unref(packet);
        if (sent < 0) {
            throw damaged();
        }
    }

    private byte[] convert() throws UnreadableAudioException {
        int samples = frame.nb_samples();
        if (frame.sample_rate() != codec.sample_rate() || frame.ch_layout().nb_channels() != channels()) {
            throw new UnreadableAudioException("The recording changes its sample rate or channels on the way.");
        }
        int bytes = 2 * samples * channels();
        try (var out = new BytePointer(bytes);
                var planes = new PointerPointer<BytePointer>(1)) {
            planes.put(0, out);
            int converted = swr_convert(converter, planes, samples, frame.extended_data(), samples);
            if (converted < 0) {
                throw damaged();
            }
            byte[] pcm = new byte[2 * converted * channels()];
            out.get(pcm);
            return pcm;
        }
    }

    private void free() {
        swr_free(converter);
        av_frame_free(frame);
        av_packet_free(packet);
        avformat_close_input(format);
    }

    private void require(boolean condition) throws UnreadableAudioException {
        if (!condition) {
            throw damaged();
        }
    }

    private UnreadableAudioException damaged() {
        return new UnreadableAudioException(
                "The file begins like %s but is damaged or holds no sound that can be decoded."
                        .formatted(
                                container == Container.M4A
                                        ? "M4A"
                                        : container.name().toUpperCase(Locale.ROOT)));
    }
}
