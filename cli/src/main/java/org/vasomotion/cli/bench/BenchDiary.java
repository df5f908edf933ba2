package org.vasomotion.cli.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vasomotion.cli.scenario.SignText;
import org.vasomotion.guidance.protocol.Move;
import org.vasomotion.guidance.recommendation.Notice;
import org.vasomotion.guidance.recommendation.Recommendation;
import org.vasomotion.guidance.session.SessionOutput;
import org.vasomotion.interop.wording.ActionWords;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.server.bench.Debrief;
import org.vasomotion.simulation.sign.Sign;
import org.vasomotion.simulation.solver.VirtualPatients;

/// What is written down of a bench for its debriefing.
final class BenchDiary {

    /// When there are more, every second one is dropped, and they come half as often from then on.
    private static final int MOST_SAMPLES = 720;

    private static final int MOST_EVENTS = 2000;
    private static final double FIRST_INTERVAL_S = 60;

    private final List<Double> timesS = new ArrayList<>();

    /// In the order of [Sign], each in its unit.
    @Dimensionless
    private final List<double[]> samples = new ArrayList<>();

    private final List<Debrief.Happened> events = new ArrayList<>();
    private double everyS = FIRST_INTERVAL_S;

    /// Writes down the signs of now if it is time to.
    void sample(double atS, VirtualPatients patients) {
        if (!timesS.isEmpty() && atS < timesS.getLast() + everyS) {
            return;
        }
        double[] now = new double[Sign.values().length];
        int column = 0;
        for (Sign sign : Sign.values()) {
            now[column++] = patients.read(0, sign);
        }
        timesS.add(atS);
        samples.add(now);
        if (timesS.size() > MOST_SAMPLES) {
            everyS *= 2;
            for (int i = timesS.size() - 2; i > 0; i -= 2) {
                timesS.remove(i);
                samples.remove(i);
            }
        }
    }

    void happened(double atS, Debrief.Kind kind, String text) {
        if (events.size() < MOST_EVENTS) {
            events.add(new Debrief.Happened(atS, kind, text));
        }
    }

    /// What the session said that people want to know.
    void heard(double atS, SessionOutput output) {
        switch (output) {
            case SessionOutput.Told told -> {
                if (told.notice() instanceof Notice.Issued issued) {
                    happened(atS, Debrief.Kind.ADVICE, words(issued.recommendation()));
                }
            }
            case SessionOutput.Moved moved -> happened(atS, Debrief.Kind.STEP, words(moved.move()));
            case SessionOutput.Judged _,
                    SessionOutput.TakenBack _,
                    SessionOutput.WouldHaveAdvised _,
                    SessionOutput.TooLate _,
                    SessionOutput.Refused _ -> {}
        }
    }

    private static String words(Recommendation recommendation) {
        return recommendation
                .action()
                .map(ActionWords::of)
                .orElseGet(() -> "withheld: "
                        + ActionWords.of(recommendation.reviewed().proposal().action()));
    }

    private static String words(Move move) {
        return move.from() + " to " + move.edge().to() + ": " + move.edge().label();
    }

    /// Forgets what came after a time.
    void goBackTo(double atS) {
        events.removeIf(event -> event.atS() > atS);
        while (!timesS.isEmpty() && timesS.getLast() > atS) {
            timesS.removeLast();
            samples.removeLast();
        }
    }

    Debrief debrief(double atS) {
        Map<String, List<Double>> values = new LinkedHashMap<>();
        List<Sign> signs = List.of(Sign.values());
        for (int column = 0; column < signs.size(); column++) {
            int own = column;
            values.put(
                    SignText.name(signs.get(column)),
                    samples.stream().map(row -> row[own]).toList());
        }
        return new Debrief(atS, timesS, values, events);
    }
}
