package org.vasomotion.cli.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vasomotion.cli.scenario.OrderText;
import org.vasomotion.cli.scenario.SignText;
import org.vasomotion.guidance.session.SessionRules;
import org.vasomotion.guidance.session.SessionState;
import org.vasomotion.interop.document.Words;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.server.bench.Bench;
import org.vasomotion.server.bench.BenchException;
import org.vasomotion.server.bench.BenchOrder;
import org.vasomotion.server.bench.BenchRequest;
import org.vasomotion.server.bench.BenchState;
import org.vasomotion.server.bench.BenchState.Life;
import org.vasomotion.server.bench.Debrief;
import org.vasomotion.server.bench.Frame;
import org.vasomotion.simulation.cause.Mechanism;
import org.vasomotion.simulation.patient.PatientSnapshot;
import org.vasomotion.simulation.scenario.LiveOrders;
import org.vasomotion.simulation.scenario.Order;
import org.vasomotion.simulation.sign.Sign;
import org.vasomotion.simulation.solver.VirtualPatients;

/// One bench: a patient who lives on as its clock runs, and a session that hears what instruments see of him.
final class VirtualBench implements Bench {

    private static final int MOST_KEPT = 20;
    private static final double NEARLY_NOTHING_S = 0.01;
    private static final double LOOK_EVERY_S = 30;

    private final String id;
    private final BenchRequest request;
    private final String title;
    private final VirtualPatients patients;
    private final LiveOrders orders;
    private final BenchOrders translation;
    private final FieldOfBeds field;
    private final BenchSession session;
    private final BenchDiary diary = new BenchDiary();
    private final List<Kept> kept = new ArrayList<>();

    /// 0 to 1.
    @Dimensionless
    private final Map<Mechanism, Double> grades;

    private @Nullable Strip strip;
    private long livedMs;
    private double nextLookS;
    private double owedMs;

    @Dimensionless
    private double speed;

    private Life life = Life.ALIVE;
    private long changes;

    /// Everything that going back needs.
    private record Kept(
            BenchState.Kept shown,
            PatientSnapshot patient,
            LiveOrders.Saved orders,
            @Dimensionless Map<Mechanism, Double> grades,
            SessionState session,
            long livedMs) {}

    VirtualBench(String id, BenchRequest request, String title, Arrival arrival, SessionRules rules) {
        this.id = id;
        this.request = request;
        this.title = title;
        this.patients = arrival.patients();
        this.orders = new LiveOrders(patients, 0);
        this.translation = new BenchOrders(patients, orders);
        this.field = new FieldOfBeds(patients.block());
        this.grades = new EnumMap<>(Mechanism.class);
        this.grades.putAll(arrival.grades());
        this.session = new BenchSession(rules, patients, request.seed(), output -> diary.heard(atS(), output));
        look();
        if (!request.protocol().isEmpty()) {
            session.begin(request.protocol(), now());
        }
    }

    String id() {
        return id;
    }

    private Duration now() {
        return Duration.ofMillis(livedMs);
    }

    private double atS() {
        return livedMs / 1000.0;
    }

    /// Lets the patient live for as long as his clock has run.
    synchronized void live(Duration wall) {
        if (speed == 0 || life == Life.DEAD) {
            return;
        }
        owedMs += wall.toNanos() / 1e6 * speed;
        long stepMs = speed <= 2 ? 100 : speed <= 20 ? 500 : 2000;
        while (owedMs >= stepMs && life == Life.ALIVE) {
            owedMs -= stepMs;
            step(stepMs);
        }
        if (strip != null) {
            strip.drawTo(patients.block(), atS());
        }
        changes++;
    }

    private void step(long stepMs) {
        patients.advance(1, stepMs / 1000.0);
        livedMs += stepMs;
        if (patients.isDead(0)) {
            life = Life.DEAD;
            diary.happened(atS(), Debrief.Kind.DEATH, "his circulation has stopped for good");
            return;
        }
        orders.attend(now());
        if (atS() >= nextLookS) {
            look();
        }
    }

    private void look() {
        nextLookS = (Math.floor(atS() / LOOK_EVERY_S) + 1) * LOOK_EVERY_S;
        session.look(now());
        diary.sample(atS(), patients);
    }

    @Override
    public synchronized BenchState state() {
        Map<String, Double> shown = new LinkedHashMap<>();
        grades.forEach((mechanism, grade) -> {
            if (grade > 0) {
                shown.put(Words.of(mechanism), grade);
            }
        });
        return new BenchState(
                id,
                request.patient(),
                title,
                atS(),
                speed,
                life,
                translation.running(now()),
                shown,
                kept.stream().map(Kept::shown).toList(),
                session.state().course().runs(),
                session.state().book().open());
    }

    @Override
    public synchronized BenchState carryOut(BenchOrder order) {
        if (life == Life.DEAD) {
            throw new BenchException(BenchException.Cause.DEAD, "", "Nothing is done to the dead; go back instead.");
        }
        switch (order) {
            case BenchOrder.Mechanism change -> change(change);
            case BenchOrder.Infuse _, BenchOrder.Give _, BenchOrder.Run _ -> {
                Order translated = translation.of(order);
                orders.carryOut(translated, now());
                diary.happened(atS(), Debrief.Kind.ORDER, OrderText.of(translated));
            }
        }
        session.look(now());
        changes++;
        return state();
    }

    private void change(BenchOrder.Mechanism change) {
        Mechanism mechanism = BenchOrders.mechanism(change.mechanism());
        double before = grades.getOrDefault(mechanism, 0.0);
        mechanism.shift(patients.block(), 0, change.grade() - before);
        grades.put(mechanism, change.grade());
        diary.happened(
                atS(),
                Debrief.Kind.ORDER,
                Words.of(mechanism).replace('-', ' ') + " at " + Math.round(100 * change.grade()) + " %");
    }

    @Override
    public synchronized BenchState run(double newSpeed) {
        speed = newSpeed;
        owedMs = 0;
        if (newSpeed == 1 && strip == null) {
            strip = new Strip(patients.block(), atS());
        } else if (newSpeed != 1 && newSpeed != 0) {
            strip = null;
        }
        changes++;
        return state();
    }

    @Override
    public synchronized BenchState save(String label) {
        if (kept.size() >= MOST_KEPT) {
            throw new BenchException(
                    BenchException.Cause.WRONG, "label", MOST_KEPT + " states are kept; there is no room for more");
        }
        diary.happened(atS(), Debrief.Kind.SAVED, label);
        kept.add(new Kept(
                new BenchState.Kept(kept.size() + 1, atS(), label),
                patients.save(0),
                orders.save(),
                Map.copyOf(grades),
                session.state(),
                livedMs));
        changes++;
        return state();
    }

    @Override
    public synchronized BenchState rewind(int number) {
        Kept back = kept.stream()
                .filter(each -> each.shown().number() == number)
                .findFirst()
                .orElseThrow(() -> new BenchException(
                        BenchException.Cause.WRONG, "number", "nothing was kept under the number " + number));
        patients.restore(0, back.patient());
        patients.advance(1, NEARLY_NOTHING_S); // signs are those of a last step, so that there has to be one
        patients.restore(0, back.patient());
        orders.restore(back.orders());
        grades.clear();
        grades.putAll(back.grades());
        livedMs = back.livedMs();
        session.goBackTo(back.session(), now());
        nextLookS = atS();
        owedMs = 0;
        speed = 0;
        strip = null;
        life = Life.ALIVE;
        diary.goBackTo(atS());
        changes++;
        return state();
    }

    @Override
    public synchronized Frame frame(double sinceS) {
        Map<String, Double> signs = new LinkedHashMap<>();
        for (Sign sign : Sign.values()) {
            signs.put(SignText.name(sign), life == Life.DEAD ? Double.NaN : patients.read(0, sign));
        }
        boolean isDrawn = strip != null && speed == 1;
        return new Frame(
                changes,
                atS(),
                speed,
                life,
                signs,
                translation.running(now()),
                field.frames(),
                isDrawn && strip != null ? strip.since(sinceS) : null);
    }

    @Override
    public synchronized Debrief debrief() {
        return diary.debrief(atS());
    }
}
