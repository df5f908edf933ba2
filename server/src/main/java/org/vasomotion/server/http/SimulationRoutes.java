package org.vasomotion.server.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.vasomotion.server.bench.Bench;
import org.vasomotion.server.bench.BenchException;
import org.vasomotion.server.bench.BenchOrder;
import org.vasomotion.server.bench.BenchRequest;
import org.vasomotion.server.bench.BenchState;
import org.vasomotion.server.bench.Benches;
import org.vasomotion.server.security.Role;
import org.vasomotion.server.view.BenchView;

/// Teaching benches. Nothing here touches the ward or its journal, so that whoever may look may also play.
final class SimulationRoutes {

    private static final String ALL = "/api/simulations";
    private static final String ONE = ALL + "/{simulation}";
    private static final double LONGEST_S = 86_400;
    private static final double LARGEST = 1e9;

    private final @Nullable Benches benches;

    SimulationRoutes(@Nullable Benches benches) {
        this.benches = benches;
    }

    List<Route> all() {
        return List.of(
                Route.get(ALL + "/catalog", Role.VIEWER, kept(this::catalog)),
                Route.get(ALL, Role.VIEWER, kept(this::list)),
                Route.post(ALL, Role.VIEWER, kept(this::open)),
                Route.get(ONE, Role.VIEWER, kept(this::state)),
                Route.delete(ONE, Role.VIEWER, kept(this::end)),
                Route.post(ONE + "/orders", Role.VIEWER, kept(this::order)),
                Route.put(ONE + "/clock", Role.VIEWER, kept(this::clock)),
                Route.post(ONE + "/saved", Role.VIEWER, kept(this::save)),
                Route.post(ONE + "/rewind", Role.VIEWER, kept(this::rewind)),
                Route.get(ONE + "/debrief", Role.VIEWER, kept(this::debrief)));
    }

    /// Says what a bench refuses in the words of the API.
    private static io.javalin.http.Handler kept(io.javalin.http.Handler handler) {
        return context -> {
            try {
                handler.handle(context);
            } catch (BenchException refused) {
                throw problem(refused);
            }
        };
    }

    static Problem problem(BenchException refused) {
        String detail = String.valueOf(refused.getMessage());
        return switch (refused.reason()) {
            case NO_SUCH_BENCH -> Problem.notFound(detail);
            case WRONG ->
                Problem.badRequest(
                        "1 fields are wrong; nothing was done.",
                        List.of(new Problem.Place("/" + refused.field(), detail)));
            case TOO_MANY -> new Problem(429, "too-many-simulations", detail);
            case DEAD -> new Problem(409, "dead", detail);
        };
    }

    static Benches required(@Nullable Benches benches) {
        if (benches == null) {
            throw Problem.notFound("This service has no simulator.");
        }
        return benches;
    }

    private Benches benches() {
        return required(benches);
    }

    private Bench bench(Context context) {
        return benches().find(context.pathParam("simulation"));
    }

    private void catalog(Context context) {
        Answers.json(context, BenchView.of(benches().catalog()));
    }

    private void list(Context context) {
        Answers.json(context, BenchView.of(benches().all()));
    }

    private void open(Context context) throws IOException {
        Benches all = benches();
        Body body = Body.of(context).only("patient", "seed", "protocol");
        BenchRequest request =
                new BenchRequest(body.text("patient"), body.count("seed", 1), body.text("protocol", ""));
        body.check();
        answer(context, all.open(request).state());
    }

    private void state(Context context) {
        answer(context, bench(context).state());
    }

    private void end(Context context) {
        benches().end(context.pathParam("simulation"));
        context.status(204);
    }

    private void order(Context context) throws IOException {
        Bench bench = bench(context);
        Body body = Body.of(context);
        BenchOrder order = switch (body.oneOf("order", List.of(Kind.values()), kind -> kind.word)) {
            case INFUSE -> {
                body.only("order", "treatment", "rate");
                yield new BenchOrder.Infuse(body.text("treatment"), body.number("rate", 0, LARGEST));
            }
            case GIVE -> {
                body.only("order", "treatment", "volumeMl", "overS");
                yield new BenchOrder.Give(
                        body.text("treatment"), body.number("volumeMl", 1, LARGEST), body.number("overS", 1, LONGEST_S));
            }
            case RUN -> {
                body.only("order", "treatment", "rate");
                yield new BenchOrder.Run(body.text("treatment"), body.number("rate", 0, LARGEST));
            }
            case MECHANISM -> {
                body.only("order", "mechanism", "grade");
                yield new BenchOrder.Mechanism(body.text("mechanism"), body.number("grade", 0, 1));
            }
        };
        body.check();
        answer(context, bench.carryOut(order));
    }

    private void clock(Context context) throws IOException {
        change(context, "speed", bench -> body -> {
            double speed = body.number("speed", 0, Bench.FASTEST);
            body.check();
            return bench.run(speed);
        });
    }

    private void save(Context context) throws IOException {
        change(context, "label", bench -> body -> {
            String label = body.text("label");
            body.check();
            return bench.save(label);
        });
    }

    private void rewind(Context context) throws IOException {
        change(context, "number", bench -> body -> {
            int number = (int) body.number("number", 1, Integer.MAX_VALUE);
            body.check();
            return bench.rewind(number);
        });
    }

    private void change(Context context, String field, Function<Bench, Function<Body, BenchState>> what)
            throws IOException {
        Bench bench = bench(context);
        answer(context, what.apply(bench).apply(Body.of(context).only(field)));
    }

    private void debrief(Context context) {
        Answers.json(context, BenchView.of(bench(context).debrief()));
    }

    private static void answer(Context context, BenchState state) {
        Answers.json(context, BenchView.of(state));
    }

    private enum Kind {
        INFUSE("infuse"),
        GIVE("give"),
        RUN("run"),
        MECHANISM("mechanism");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }
}
