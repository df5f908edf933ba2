package org.vasomotion.cli.ward;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.vasomotion.guidance.protocol.Step;
import org.vasomotion.model.explanation.EntryId;
import org.vasomotion.model.observation.Coverage;
import org.vasomotion.model.observation.SourceReading;
import org.vasomotion.server.journal.AuditRow;
import org.vasomotion.server.ward.Admission;
import org.vasomotion.server.ward.Request;
import org.vasomotion.server.ward.Ward;
import org.vasomotion.simulation.drug.StandardFormulary;
import org.vasomotion.simulation.patient.PatientParameters;
import org.vasomotion.simulation.solver.VirtualPatients;
import org.vasomotion.trials.clinician.Act;
import org.vasomotion.trials.clinician.Habits;

/// Virtual patients on a real ward. Each piece of time is lived, told to the ward, taken in by it, and
/// answered, before the next begins: if sessions or the disk are slow, time is slow, and nothing is lost.
///
/// Not for several threads at once.
final class VirtualWard {

    /// In turn, so that neighbours are in different ones.
    private static final List<String> PROTOCOLS = List.of(
            "andromeda-shock-2",
            "andromeda-shock-crt",
            "castro-2020-crt",
            "surviving-sepsis-2026",
            "mean-arterial-pressure-65-70");

    /// The longest step of the patients, that of their run-in.
    private static final double LONGEST_STEP_S = 30;

    /// Protocols begin some minutes apart, so that not all wait for the same minute. Proposal of this
    /// project.
    private static final Duration APART = Duration.ofMinutes(7);

    private static final int APART_TURNS = 8;

    /// From the end of one protocol to the next. Proposal of this project.
    private static final Duration WITHOUT_PROTOCOL = Duration.ofMinutes(30);

    private static final Duration DEAD_IN_BED = Duration.ofHours(1);
    private static final Duration LONGEST_STAY = Duration.ofDays(3);
    private static final Instant FOREVER = Instant.parse("9999-01-01T00:00:00Z");

    private final Ward ward;
    private final WardTime time;
    private final Delivery delivery;
    private final Arrivals arrivals;
    private final Habits habits;
    private final long seed;
    private final VirtualPatients patients;
    private final List<Occupied> beds = new ArrayList<>();
    private long next;

    /// A bed, how many protocols have begun in it and when the next does, and since when its patient is dead.
    private static final class Occupied {
        private final WardBed bed;
        private Instant begins;
        private int begun;
        private Instant deadSince = Instant.MAX;

        Occupied(WardBed bed, Instant begins) {
            this.bed = bed;
            this.begins = begins;
        }
    }

    VirtualWard(Ward ward, WardTime time, Arrivals arrivals, int count, long seed, Habits habits) {
        this.ward = ward;
        this.time = time;
        this.delivery = new Delivery(ward);
        this.arrivals = arrivals;
        this.habits = habits;
        this.seed = seed;
        this.patients = new VirtualPatients(
                Collections.nCopies(count, PatientParameters.reference()), StandardFormulary.standard());
    }

    /// Lets the first patients come.
    ///
    /// @param first as many as there are beds, with the numbers from 0
    void open(List<Arrivals.Arrived> first) {
        for (Arrivals.Arrived who : first) {
            admit(who, (int) who.number());
        }
        next = patients.count();
    }

    private void admit(Arrivals.Arrived who, int lane) {
        Instant now = time.instant();
        patients.restore(lane, who.patient());
        WardBed bed = new WardBed(who, patients, lane, now, seed, habits);
        String label =
                "virtual patient " + (who.number() + 1) + ", " + who.phenotype().words();
        delivery.insist(() -> ward.admit(
                new Admission(bed.id(), Integer.toString(lane + 1), label, Admission.Origin.VIRTUAL, now),
                List.of(audit(bed, now, "admitted"))));
        for (Coverage.Kind kind : Coverage.Kind.values()) {
            EntryId entry = new EntryId("virtual-ward", bed.id() + "-" + kind);
            delivery.ask(bed.id(), new Request.Declare(entry, 0, kind, now, FOREVER), List.of());
        }
        Duration turn = APART.multipliedBy(1 + who.number() % APART_TURNS);
        Occupied occupied = new Occupied(bed, now.plus(turn));
        if (lane < beds.size()) {
            beds.set(lane, occupied);
        } else {
            beds.add(occupied);
        }
    }

    private static AuditRow audit(WardBed bed, Instant now, String detail) {
        return new AuditRow(
                now, "virtual-clinician", "clinician", "virtual ward", bed.id().value(), detail);
    }

    /// Lets everybody live up to a time, tells the ward, and does what is to be done then.
    void liveTo(Instant at) {
        double spanS = Duration.between(time.instant(), at).toMillis() / 1000.0;
        int steps = (int) Math.ceil(spanS / LONGEST_STEP_S);
        patients.advance(steps, spanS / steps);
        time.goOnTo(at);
        List<Delivery.Parcel> parcels = new ArrayList<>();
        for (Occupied each : beds) {
            if (!each.bed.isDead()) {
                List<SourceReading> readings = each.bed.look(at);
                parcels.add(new Delivery.Parcel(each.bed.id(), readings));
            }
        }
        delivery.deliver(parcels);
        for (Occupied each : List.copyOf(beds)) {
            if (each.bed.isDead()) {
                each.deadSince = each.deadSince.isBefore(at) ? each.deadSince : at;
            } else {
                treat(each, at);
            }
            if (isOver(each, at)) {
                replace(each);
            }
        }
    }

    private void treat(Occupied each, Instant at) {
        if (!each.begins.isAfter(at)) {
            begin(each, at);
        } else if (each.begins.equals(Instant.MAX) && each.begun < PROTOCOLS.size() && !isGuided(each)) {
            each.begins = at.plus(WITHOUT_PROTOCOL);
        }
        for (Act.Answered answer : each.bed.treat(ward.patient(each.bed.id()), at)) {
            long number = answer.recommendation().number();
            delivery.ask(
                    each.bed.id(),
                    new Request.Answer(number, answer.response()),
                    List.of(audit(each.bed, at, "answers " + number)));
        }
    }

    /// The next protocol in turn; one that has run is not begun again.
    private void begin(Occupied each, Instant at) {
        String protocol = PROTOCOLS.get((int) ((each.bed.who().number() + each.begun) % PROTOCOLS.size()));
        each.begun++;
        each.begins = Instant.MAX;
        delivery.ask(each.bed.id(), new Request.Begin(protocol), List.of(audit(each.bed, at, protocol)));
    }

    private boolean isGuided(Occupied each) {
        return ward.patient(each.bed.id()).session().course().runs().stream()
                .anyMatch(run -> run.graph().step(run.state().step()).kind() == Step.Kind.PASSING);
    }

    private static boolean isOver(Occupied each, Instant at) {
        return !each.deadSince.isAfter(at.minus(DEAD_IN_BED))
                || each.bed.stay(at).compareTo(LONGEST_STAY) >= 0;
    }

    private void replace(Occupied each) {
        delivery.insist(() -> ward.discharge(
                each.bed.id(), List.of(audit(each.bed, time.instant(), each.bed.isDead() ? "dead" : "well"))));
        admit(arrivals.one(next), each.bed.lane());
        next++;
    }

    /// The patients, as they are when no time is being lived.
    VirtualPatients patients() {
        return patients;
    }
}
