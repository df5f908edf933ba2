package org.vasomotion.server.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vasomotion.server.bench.Bench;
import org.vasomotion.server.bench.BenchException;
import org.vasomotion.server.bench.Benches;
import org.vasomotion.server.bench.Frame;
import org.vasomotion.server.security.Role;
import org.vasomotion.server.view.FrameView;

/// What is to be drawn of a bench, as server-sent events. Whoever listens slowly gets fewer frames, never
/// older ones: a frame is made when the one before is written.
final class FrameRoutes {

    private static final Duration BETWEEN = Duration.ofMillis(200);
    private static final int FRAMES_BETWEEN_SIGNS_OF_LIFE = 50;

    private final @Nullable Benches benches;
    private final OpenStreams streams;

    FrameRoutes(@Nullable Benches benches, OpenStreams streams) {
        this.benches = benches;
        this.streams = streams;
    }

    List<Route> all() {
        return List.of(Route.get("/api/simulations/{simulation}/frames", Role.VIEWER, this::stream));
    }

    private void stream(Context context) throws IOException {
        String id = context.pathParam("simulation");
        Benches all = SimulationRoutes.required(benches);
        try {
            all.find(id);
        } catch (BenchException refused) {
            throw SimulationRoutes.problem(refused);
        }
        try (OpenStreams.Place _ = streams.take(context)) {
            context.status(200).contentType("text/event-stream; charset=utf-8");
            context.res().setHeader("X-Accel-Buffering", "no");
            serve(context.res().getOutputStream(), all, id);
        } catch (IOException e) {
            context.attribute("gone", e); // whoever listened has gone
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void serve(OutputStream out, Benches all, String id) throws IOException, InterruptedException {
        write(out, "retry: 1000\n\n");
        double sinceS = Double.NaN;
        long shown = Long.MIN_VALUE;
        int silent = 0;
        while (true) {
            Frame frame;
            try {
                Bench bench = all.find(id);
                frame = bench.frame(sinceS);
            } catch (BenchException ended) {
                write(out, "event: end\ndata: {}\n\n");
                return;
            }
            Frame.@Nullable Wave wave = frame.wave();
            sinceS = wave == null ? Double.NaN : wave.untilS();
            boolean isNew = frame.change() != shown
                    || (wave != null && !wave.arterialMmHg().isEmpty());
            if (isNew) {
                shown = frame.change();
                silent = 0;
                write(out, "event: frame\ndata: " + FrameView.of(frame) + "\n\n");
            } else if (++silent == FRAMES_BETWEEN_SIGNS_OF_LIFE) {
                silent = 0;
                write(out, ": still here\n\n");
            }
            Thread.sleep(BETWEEN);
        }
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
