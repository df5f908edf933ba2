package org.vasomotion.server.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.vasomotion.server.event.Event;
import org.vasomotion.server.event.EventLog;
import org.vasomotion.server.event.Listener;
import org.vasomotion.server.security.Role;

/// The event stream (server-sent events of the HTML standard). A virtual thread per listener writes and
/// waits.
final class EventRoutes {

    private static final Duration SLICE = Duration.ofSeconds(1);
    private static final int SLICES_BETWEEN_SIGNS_OF_LIFE = 10;

    private final Answers answers;
    private final EventLog events;
    private final OpenStreams streams;
    private final Route stream = Route.get("/api/events", Role.VIEWER, this::stream);

    EventRoutes(Answers answers, EventLog events, OpenStreams streams) {
        this.answers = answers;
        this.events = events;
        this.streams = streams;
    }

    List<Route> all() {
        return List.of(stream);
    }

    private void stream(Context context) throws IOException {
        try (OpenStreams.Place _ = streams.take(context)) {
            listen(context);
        }
    }

    private void listen(Context context) throws IOException {
        String last = Optional.ofNullable(context.header("Last-Event-ID"))
                .or(() -> Optional.ofNullable(context.queryParam("lastEventId")))
                .orElse("");
        answers.noteLook(context, stream, "");
        context.status(200).contentType("text/event-stream; charset=utf-8");
        context.res().setHeader("X-Accel-Buffering", "no");
        EventLog.Attendance attendance = events.listen(last);
        try {
            OutputStream out = context.res().getOutputStream();
            write(
                    out,
                    "retry: 1000\nevent: begin\ndata: {\"whole\":" + (attendance.past() == EventLog.Past.WHOLE)
                            + "}\n\n");
            serve(out, attendance.listener());
        } catch (IOException e) {
            context.attribute("gone", e); // whoever listened has gone
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            events.leave(attendance.listener());
        }
    }

    private void serve(OutputStream out, Listener listener) throws IOException, InterruptedException {
        int silent = 0;
        while (!listener.isDropped()) {
            Optional<Event> event = listener.next(SLICE);
            if (event.isPresent()) {
                silent = 0;
                write(out, text(event.get()));
            } else if (++silent == SLICES_BETWEEN_SIGNS_OF_LIFE) {
                silent = 0;
                write(out, ": still here\n\n");
            }
        }
    }

    private String text(Event event) {
        return "id: " + events.id(event) + "\nevent: " + event.kind() + "\ndata: " + event.data() + "\n\n";
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
