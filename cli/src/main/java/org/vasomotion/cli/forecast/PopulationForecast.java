package org.vasomotion.cli.forecast;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.vasomotion.cli.forecast.KnownSigns.Known;
import org.vasomotion.cli.scenario.SignText;
import org.vasomotion.interop.document.Words;
import org.vasomotion.server.forecast.Forecast;
import org.vasomotion.server.forecast.NotReadyException;
import org.vasomotion.server.forecast.TooLittleKnownException;
import org.vasomotion.server.forecast.WhatIf;
import org.vasomotion.server.ward.BedState;
import org.vasomotion.simulation.forecast.Band;
import org.vasomotion.simulation.forecast.CandidateStep;
import org.vasomotion.simulation.forecast.MemberPool;
import org.vasomotion.simulation.forecast.Nearness;
import org.vasomotion.simulation.forecast.Outlook;
import org.vasomotion.simulation.population.Population;
import org.vasomotion.simulation.sign.Sign;

/// What-if from the population: a pool of virtual patients that is made in the background, and those of them
/// who are nearest to a patient, who live on under each step.
public final class PopulationForecast implements WhatIf, AutoCloseable {

    /// Fewer say too little.
    private static final int LEAST_KNOWN = 3;

    private static final int MEMBERS = 32;
    private static final long SEED = 20_261;
    private static final int FIRST_CANDIDATES = 64;
    private static final int FURTHER_CANDIDATES = 144;

    /// Whoever starts a service waits for it, not for this.
    private static final Duration AFTER_START = Duration.ofSeconds(4);

    private static final List<Sign> SIGNS = List.of(
            Sign.CAPILLARY_REFILL_TIME,
            Sign.MEAN_ARTERIAL_PRESSURE,
            Sign.LACTATE,
            Sign.PROPORTION_OF_PERFUSED_VESSELS,
            Sign.CARDIAC_INDEX);

    private static final String NOTE = "A simulation, not a prediction for care. The bands hold how virtual patients"
            + " differ from each other, and nothing of how wrong the model is; it was calibrated in part and is not"
            + " validated.";

    private final ExecutorService workers = Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().name("forecast-", 0).daemon().factory());
    private volatile MemberPool pool = MemberPool.empty();

    private PopulationForecast() {}

    /// Ready after a while.
    public static PopulationForecast start() {
        PopulationForecast forecast = new PopulationForecast();
        Thread.ofPlatform().name("forecast-pool").daemon().start(forecast::prepare);
        return forecast;
    }

    /// Ready at once, with these.
    static PopulationForecast with(MemberPool pool) {
        PopulationForecast forecast = new PopulationForecast();
        forecast.pool = pool;
        return forecast;
    }

    /// A part first, so that there is an answer soon.
    private void prepare() {
        try {
            Thread.sleep(AFTER_START);
        } catch (InterruptedException e) {
            return;
        }
        MemberPool first = MemberPool.of(Population.standard(), SEED, 0, FIRST_CANDIDATES);
        pool = first;
        pool = first.with(MemberPool.of(Population.standard(), SEED, FIRST_CANDIDATES, FURTHER_CANDIDATES));
    }

    @Override
    public Forecast forecast(BedState patient, Instant now, Duration horizon) {
        List<Known> known = KnownSigns.of(patient, now);
        if (known.size() < LEAST_KNOWN) {
            throw new TooLittleKnownException("Of the signs that a virtual patient has, " + known.size()
                    + " are known of this patient; at least " + LEAST_KNOWN + " are needed.");
        }
        MemberPool from = pool;
        if (from.size() == 0) {
            throw new NotReadyException("The virtual patients to compare with are being made; come again in a minute.");
        }
        List<Nearness.Member> members =
                Nearness.of(from, known.stream().map(Known::clue).toList()).nearest(MEMBERS);
        List<Outlook> outlooks = outlooks(from, members, horizon);
        return new Forecast(
                basis(members.size(), from.size()),
                members.size(),
                known.stream()
                        .map(each -> new Forecast.Clue(each.id(), each.text()))
                        .toList(),
                outlooks.stream().map(outlook -> step(outlook.step())).toList(),
                SIGNS.stream().map(PopulationForecast::row).toList(),
                outlooks.stream()
                        .flatMap(outlook -> SIGNS.stream().map(sign -> course(outlook, sign)))
                        .toList(),
                NOTE);
    }

    private static String basis(int members, int pool) {
        return "The " + members + " nearest of " + pool + " virtual septic-shock patients of this project's population,"
                + " each treated with norepinephrine to a pressure of 60 to 80 mmHg and with up to 2 L of crystalloid,"
                + " weighted by how near they are to what is known of this patient. None of them was fitted to him.";
    }

    /// Each step by itself, so that it does not matter on how many threads.
    private List<Outlook> outlooks(MemberPool from, List<Nearness.Member> members, Duration horizon) {
        List<Future<Outlook>> running = new ArrayList<>();
        for (CandidateStep step : CandidateStep.values()) {
            running.add(workers.submit(() -> Outlook.of(from, members, step, horizon, SIGNS)));
        }
        try {
            List<Outlook> outlooks = new ArrayList<>();
            for (Future<Outlook> each : running) {
                outlooks.add(each.get());
            }
            return outlooks;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while members lived on", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("members did not live on", e);
        }
    }

    private static Forecast.Step step(CandidateStep step) {
        return switch (step) {
            case NOTHING_NEW -> step(step, "Nothing new", "what runs goes on as it is");
            case FLUID_500_ML -> step(step, "500 mL of fluid", "crystalloid 500 mL over 30 min");
            case MAP_PLUS_10 ->
                step(step, "MAP +10", "norepinephrine until the mean arterial pressure is 10 mmHg higher");
            case DOBUTAMINE_TEST -> step(step, "Dobutamine test", "dobutamine 5 µg/kg/min");
            case RED_CELLS -> step(step, "Red cells", "red cells 300 mL over 1 h");
            case ILOPROST -> step(step, "Iloprost (research only)", "iloprost 1 ng/kg/min");
        };
    }

    private static Forecast.Step step(CandidateStep step, String title, String order) {
        return new Forecast.Step(Words.of(step), title, List.of(order));
    }

    private static Forecast.SignRow row(Sign sign) {
        return new Forecast.SignRow(
                SignText.name(sign),
                sign.words(),
                sign.unitCode(),
                SignText.unit(sign.unitCode()),
                SignText.decimals(sign));
    }

    private static Forecast.Course course(Outlook outlook, Sign sign) {
        List<Band> bands = new ArrayList<>();
        for (int time = 0; time < outlook.times().size(); time++) {
            bands.add(outlook.band(sign, time));
        }
        return new Forecast.Course(
                Words.of(outlook.step()),
                SignText.name(sign),
                outlook.times().stream().map(at -> (double) at.toSeconds()).toList(),
                bands.stream().map(Band::median).toList(),
                bands.stream().map(Band::low50).toList(),
                bands.stream().map(Band::high50).toList(),
                bands.stream().map(Band::low90).toList(),
                bands.stream().map(Band::high90).toList());
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
