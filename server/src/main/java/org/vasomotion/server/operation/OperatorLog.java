package org.vasomotion.server.operation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Locale;
import org.vasomotion.model.Api;

/// Events of the service, one line of JSON each.
///
/// What can be said is a closed list, and what is added to it are counts, codes and places: text of requests
/// and of patients has no way in.
@Api
public final class OperatorLog {

    private final PrintStream out;
    private final InstantSource clock;

    /// What can be said.
    @Api
    public enum Event {
        STARTED,
        STOPPING,
        STOPPED,
        JOURNAL_READ,
        /// A last row was torn while it was written and has been set aside.
        JOURNAL_ROW_SET_ASIDE,
        /// Under these rules something else would have been said than was said.
        JOURNAL_SAYS_OTHERWISE,
        JOURNAL_FAILING,
        JOURNAL_BACK,
        /// The clock of the machine was set by more than services that keep it right do; time goes on as before.
        CLOCK_JUMPED,
        /// It is followed again.
        CLOCK_STEADY,
        /// A fault of the program.
        FAULT,
        REQUEST_REFUSED,
        SLOW_LISTENER_DROPPED
    }

    public OperatorLog(PrintStream out, InstantSource clock) {
        this.out = out;
        this.clock = clock;
    }

    /// Says that something happened.
    ///
    /// @param name of what is added
    /// @param value a count
    public void say(Event event, String name, long value) {
        write(line(event).put(name, value));
    }

    /// Says that something happened.
    ///
    /// @param name of what is added
    /// @param value a code or a place, never text of a request
    public void say(Event event, String name, String value) {
        write(line(event).put(name, value));
    }

    /// Says where a fault of the program is, not what it was about: messages may hold data.
    public void fault(Throwable fault) {
        ObjectNode line = line(Event.FAULT).put("type", fault.getClass().getName());
        Arrays.stream(fault.getStackTrace())
                .limit(20)
                .map(StackTraceElement::toString)
                .forEach(line.putArray("at")::add);
        write(line);
    }

    private ObjectNode line(Event event) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("time", clock.instant().toString())
                .put("event", event.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private synchronized void write(ObjectNode line) {
        out.println(line);
        out.flush();
    }
}
