package org.vasomotion.server.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.vasomotion.guidance.intake.Verdict;
import org.vasomotion.guidance.session.SessionOutput;
import org.vasomotion.interop.terminology.CatalogItems;
import org.vasomotion.model.explanation.EntryId;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.measurand.StandardMeasurands;
import org.vasomotion.model.observation.PatientId;
import org.vasomotion.model.observation.Provenance;
import org.vasomotion.model.observation.ReadingStatus;
import org.vasomotion.model.observation.SourceReading;
import org.vasomotion.model.observation.SourceTime;
import org.vasomotion.server.security.Role;
import org.vasomotion.server.view.Json;
import org.vasomotion.server.view.VerdictView;
import org.vasomotion.server.ward.Reply;
import org.vasomotion.server.ward.Request;
import org.vasomotion.server.ward.WardException;

/// Readings come in, from devices in batches and from a form one by one, through the same intake.
final class IntakeRoutes {

    private static final int MOST_READINGS = 2_000;
    private static final String FORM = "bedside-form";

    /// So far behind, devices are asked to come again: what is taken must be decided before they stop waiting, or
    /// a service that cannot keep up works for nobody. What a person enters is always taken.
    private static final Duration MOST_BEHIND = Duration.ofSeconds(2);

    private final Answers answers;
    private final Route readings = Route.post("/api/readings", Role.CLINICIAN, this::readings);
    private final Route measurement =
            Route.post("/api/patients/{patient}/measurements", Role.CLINICIAN, this::measurement);

    IntakeRoutes(Answers answers) {
        this.answers = answers;
    }

    List<Route> all() {
        return List.of(readings, measurement);
    }

    /// Readings of one patient, and where they stood in the batch.
    private record Share(List<SourceReading> readings, List<Integer> places) {}

    private void readings(Context context) throws IOException {
        requireRoom();
        Body body = Body.of(context).only("source", "readings");
        String source = body.text("source");
        List<Body> items = body.objects("readings", MOST_READINGS);
        Map<PatientId, Share> shares = shares(items, source);
        body.check();
        boolean isOtherTime = shares.values().stream()
                .flatMap(share -> share.readings().stream())
                .anyMatch(this::bearsOutTheClock);
        answer(context, source, isOtherTime ? shares(items, source) : shares, items.size());
    }

    private Map<PatientId, Share> shares(List<Body> items, String source) {
        Instant now = answers.now();
        Map<PatientId, Share> shares = new LinkedHashMap<>();
        for (int i = 0; i < items.size(); i++) {
            Optional<SourceReading> reading = reading(items.get(i), source, now);
            if (reading.isPresent()) {
                Share share = shares.computeIfAbsent(
                        reading.get().patient(), _ -> new Share(new ArrayList<>(), new ArrayList<>()));
                share.readings().add(reading.get());
                share.places().add(i);
            }
        }
        return shares;
    }

    /// Only devices have clocks of their own: the page has that of this service.
    private boolean bearsOutTheClock(SourceReading reading) {
        return reading.start() instanceof SourceTime.At at
                && answers.ward().clock().isBorneOutBy(at.instant());
    }

    private void requireRoom() {
        Duration behind = answers.ward().behind();
        if (behind.compareTo(MOST_BEHIND) > 0) {
            throw new Problem(
                    429, "behind", "Decisions are " + behind.toSeconds() + " s behind: send it again in a moment.");
        }
    }

    private static Optional<SourceReading> reading(Body item, String source, Instant now) {
        item.only("patient", "message", "revision", "status", "item", "value", "unit", "at", "until");
        String patient = item.text("patient");
        String code = item.text("item");
        String message = item.text("message");
        boolean isRunning = !item.has("until") && isRate(item.text("unit", ""));
        Instant at = item.moment("at");
        SourceTime start = SourceTime.at(at);
        SourceTime end = isRunning ? new SourceTime.Missing() : SourceTime.at(item.moment("until", at));
        ReadingStatus status = item.has("status")
                ? item.oneOf("status", List.of(ReadingStatus.values()), Json::kebab)
                : ReadingStatus.FINAL;
        if (patient.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new SourceReading(
                new PatientId(patient),
                new EntryId(source.isEmpty() ? "?" : source, message.isEmpty() ? "?" : message),
                item.count("revision", 0),
                status,
                code,
                item.value("value"),
                item.text("unit", ""),
                start,
                end,
                SourceTime.at(now),
                new Provenance(code, "", source, 0)));
    }

    /// A rate runs on until it is told otherwise; everything else has its time.
    private static boolean isRate(String unit) {
        return unit.endsWith("/min") || unit.endsWith("/h");
    }

    /// Each patient's readings are asked of his session; one that is busy or not here does not keep others
    /// waiting.
    private void answer(Context context, String source, Map<PatientId, Share> shares, int count) {
        ObjectNode[] verdicts = new ObjectNode[count];
        Map<Share, CompletableFuture<Reply>> asked = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        shares.forEach((patient, share) -> {
            try {
                asked.put(share, answers.ward().ask(patient, new Request.Deliver(share.readings()), List.of()));
            } catch (WardException e) {
                problems.add(refused(share, Problem.of(e), verdicts));
            }
        });
        CompletableFuture<Void> noted = asked.isEmpty()
                ? CompletableFuture.completedFuture(null)
                : answers.ward().noted(answers.audit(context, readings, "", delivered(source, asked.keySet())));
        List<CompletableFuture<?>> replies = new ArrayList<>(asked.values());
        replies.add(noted);
        Answers.awaitAll(replies);
        asked.forEach((share, reply) -> {
            try {
                Reply replied = Answers.arrived(reply);
                Answers.arrived(noted); // nothing is acknowledged of which the trail does not say who delivered it
                judged(share, replied, verdicts);
            } catch (Problem problem) {
                problems.add(refused(share, problem, verdicts));
            }
        });
        ObjectNode node = Json.object();
        node.set("verdicts", Json.array(List.of(verdicts), each -> each));
        int status = 200;
        for (Problem problem : problems) {
            status = Math.max(status, problem.status());
        }
        if (status == 429 || status == 503) {
            context.header("Retry-After", "1");
        }
        context.status(status);
        Answers.json(context, node);
    }

    /// From which source how many readings came for whom, e.g. `monitor-7: p1 3, p2 1`.
    private static String delivered(String source, Set<Share> shares) {
        return source
                + shares.stream()
                        .map(share -> share.readings().getFirst().patient().value() + " "
                                + share.readings().size())
                        .collect(Collectors.joining(", ", ": ", ""));
    }

    private static Problem refused(Share share, Problem problem, ObjectNode[] verdicts) {
        for (int place : share.places()) {
            verdicts[place] = Json.object()
                    .put("verdict", "refused")
                    .put("reason", problem.code())
                    .put("detail", String.valueOf(problem.getMessage()));
        }
        return problem;
    }

    private static void judged(Share share, Reply reply, ObjectNode[] verdicts) {
        int next = 0;
        for (SessionOutput output : reply.outputs()) {
            if (output instanceof SessionOutput.Judged judged) {
                verdicts[share.places().get(next)] = VerdictView.of(judged.verdict());
                next++;
            }
        }
    }

    private void measurement(Context context) throws IOException {
        PatientId patient = Answers.patient(context);
        Body body = Body.of(context)
                .only("measurand", "message", "value", "unit", "method", "site", "at", "revision", "note");
        String id = body.text("measurand");
        Optional<Measurand> measurand = StandardMeasurands.catalog().find(id);
        if (measurand.isEmpty() && !id.isEmpty()) {
            body.note("measurand", "no such measurand; see /api/catalog");
        }
        String message = body.text("message");
        String code = CatalogItems.code(id, body.text("method", ""), body.text("site", ""));
        Instant now = answers.now();
        SourceTime at = SourceTime.at(body.moment("at", now));
        int revision = body.count("revision", 0);
        String value = body.value("value");
        String unit = body.text("unit", "");
        String note = body.text("note", "");
        body.check();
        SourceReading reading = new SourceReading(
                patient,
                new EntryId(FORM, message),
                revision,
                revision == 0 ? ReadingStatus.FINAL : ReadingStatus.CORRECTED,
                code,
                value,
                unit,
                at,
                at,
                SourceTime.at(now),
                new Provenance(code, note, Guard.whoAsks(context).name(), 0));
        Reply reply =
                answers.ask(context, measurement, patient, new Request.Deliver(List.of(reading)), id + " " + message);
        for (SessionOutput output : reply.outputs()) {
            if (output instanceof SessionOutput.Judged judged) {
                context.status(judged.verdict() instanceof Verdict.Quarantined ? 422 : 200);
                Answers.json(context, VerdictView.of(judged.verdict()));
            }
        }
    }
}
