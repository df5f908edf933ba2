package org.vasomotion.cli.study;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.vasomotion.simulation.drug.SimulatedDrug;
import org.vasomotion.simulation.patient.Treatment;
import org.vasomotion.simulation.scenario.Course;
import org.vasomotion.simulation.scenario.Event;
import org.vasomotion.simulation.scenario.Order;
import org.vasomotion.simulation.sign.Sign;
import org.vasomotion.simulation.solver.VirtualPatients;
import org.vasomotion.trials.run.Enrolment;
import org.vasomotion.trials.run.SignReading;
import org.vasomotion.trials.study.Cohort;
import org.vasomotion.trials.study.Condition;

/// Says whether studies, patients and instruments are still those that a table was made with.
///
/// Of the patients and instruments it takes what four candidates show who are given everything there is: a
/// change of the physiology shows in it, whatever file it is in.
public final class Fingerprint {

    private static final int LETTERS = 16;
    private static final int CANDIDATES = 4;
    private static final long SEED = 1;
    private static final MathContext DIGITS = new MathContext(9);

    /// Of every drug at once, in its own unit: enough to show, not to kill.
    private static final double RATE = 0.05;

    private Fingerprint() {}

    /// Of the shipped studies, and of who is enrolled and how he is read.
    public static String of(Enrolment enrolment, SignReading bedside) throws IOException {
        return hashed(StudyShelf.texts() + shown(enrolment, bedside));
    }

    /// Of another text, and of who is enrolled and how he is read.
    public static String of(Enrolment enrolment, SignReading bedside, String text) {
        return hashed(text + shown(enrolment, bedside));
    }

    private static String shown(Enrolment enrolment, SignReading bedside) {
        Cohort cohort =
                new Cohort("all", 2, Condition.SEPTIC_SHOCK, Map.of(), Duration.ZERO, List.of(), List.of(), List.of());
        VirtualPatients patients = enrolment.candidates(cohort, SEED, 0, CANDIDATES);
        SignReading.Look look = bedside.at(patients, SEED);
        Course course = new Course(patients, Duration.ofSeconds(10), List.of(everything(patients)));
        StringBuilder shown = new StringBuilder();
        for (Duration at : List.of(Duration.ofMinutes(1), Duration.ofHours(1))) {
            course.advanceTo(at);
            for (int lane = 0; lane < patients.count(); lane++) {
                for (Sign sign : Sign.values()) {
                    shown.append(digits(patients.read(lane, sign))).append(' ');
                    shown.append(digits(look.read(lane, lane, sign, at))).append(' ');
                }
            }
        }
        return shown.toString();
    }

    private static Event everything(VirtualPatients patients) {
        List<Order> orders = new ArrayList<>();
        for (SimulatedDrug drug : patients.formulary().drugs()) {
            orders.add(new Order.Infuse(drug.name(), RATE));
        }
        for (Treatment fluid : List.of(Treatment.CRYSTALLOID, Treatment.ALBUMIN, Treatment.RED_CELLS)) {
            orders.add(new Order.Give(fluid, 200, Duration.ofMinutes(30)));
        }
        return new Event.Once(Duration.ZERO, orders);
    }

    private static String digits(double value) {
        return Double.isFinite(value) ? new BigDecimal(value).round(DIGITS).toString() : "none";
    }

    private static String hashed(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LETTERS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
