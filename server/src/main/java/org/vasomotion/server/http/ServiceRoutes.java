package org.vasomotion.server.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vasomotion.server.demo.DemoClock;
import org.vasomotion.server.operation.WatchedClock;
import org.vasomotion.server.security.Principal;
import org.vasomotion.server.security.Role;
import org.vasomotion.server.view.Json;

/// What this service is and can, who asks, and the clock of a demonstration.
final class ServiceRoutes {

    private final Answers answers;
    private final Companions companions;
    private final Route believe = Route.post("/api/clock/believe", Role.ADMIN, this::believe);
    private final Route clock = Route.put("/api/demo/clock", Role.CLINICIAN, this::clock);

    ServiceRoutes(Answers answers, Companions companions) {
        this.answers = answers;
        this.companions = companions;
    }

    List<Route> all() {
        return List.of(Route.get("/api/service", Role.VIEWER, this::service), clock, believe);
    }

    private void service(Context context) {
        Answers.json(context, described(context));
    }

    private ObjectNode described(Context context) {
        @Nullable DemoClock demo = companions.demo();
        double speed = demo == null ? 1 : demo.speed();
        ObjectNode node = Json.object()
                .put("version", companions.version())
                .put("title", companions.title())
                .put("demo", demo != null);
        node.putObject("clock")
                .put("now", answers.now().toString())
                .put("speed", speed)
                .put("paused", speed == 0)
                .put("jumpS", answers.ward().clock().jump().toSeconds());
        ArrayNode can = node.putArray("can");
        if (demo != null) {
            can.add("demo");
        }
        if (companions.benches() != null) {
            can.add("simulate");
        }
        if (companions.whatIf() != null) {
            can.add("what-if");
        }
        can.add("archive");
        Principal who = Guard.whoAsks(context);
        node.putObject("who").put("name", who.name()).put("role", who.role().toString());
        return node;
    }

    /// An operator has looked: the clock of the machine is right.
    private void believe(Context context) throws IOException {
        Body.of(context).only().check();
        WatchedClock watched = answers.ward().clock();
        answers.ward()
                .note(answers.audit(
                        context, believe, "", "a jump of " + watched.jump().toSeconds() + " s"));
        watched.believe();
        Answers.json(context, described(context));
    }

    private void clock(Context context) throws IOException {
        @Nullable DemoClock demo = companions.demo();
        if (demo == null) {
            throw Problem.notFound("This is no demonstration: its time is that of the wall.");
        }
        Body body = Body.of(context).only("speed");
        double speed = body.number("speed", 0, DemoClock.FASTEST);
        body.check();
        answers.ward().note(answers.audit(context, clock, "", "speed " + speed)); // first: or it is not done
        demo.run(speed);
        Answers.json(context, described(context));
    }
}
