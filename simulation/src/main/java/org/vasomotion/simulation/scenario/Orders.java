package org.vasomotion.simulation.scenario;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.patient.Treatment;
import org.vasomotion.simulation.solver.VirtualPatients;

/// Carries orders out on one patient of a block, and keeps what goes on: titrations and volumes that run.
final class Orders {

    private final VirtualPatients patients;
    private final int lane;
    private final Map<String, Order.Titrate> titrations = new LinkedHashMap<>();
    private final List<Order.Give> running = new ArrayList<>();

    /// What runs beside the volumes that are being given, in the unit of the treatment.
    @Dimensionless
    private final Map<Treatment, Double> baseRates = new EnumMap<>(Treatment.class);

    Orders(VirtualPatients patients, int lane) {
        this.patients = patients;
        this.lane = lane;
    }

    void carryOut(Order order) {
        switch (order) {
            case Order.Infuse infuse -> {
                titrations.remove(infuse.drug());
                patients.therapies().infuse(lane, place(infuse.drug()), infuse.rate());
            }
            case Order.Titrate titrate -> {
                place(titrate.drug());
                titrations.put(titrate.drug(), titrate);
            }
            case Order.Give give -> {
                baseRates.computeIfAbsent(give.treatment(), this::rate);
                running.add(give);
                apply(give.treatment());
            }
            case Order.Run run -> {
                baseRates.put(run.treatment(), run.rate());
                apply(run.treatment());
            }
            case Order.Stop stop -> {
                running.removeIf(give -> give.treatment() == stop.treatment());
                baseRates.put(stop.treatment(), 0.0);
                apply(stop.treatment());
            }
            case Order.Change change -> patients.change(lane, change.parameter(), change.value());
            case Order.Vary vary ->
                patients.block().variations().of(vary.variation(), vary.bed().place())[lane] = vary.value();
        }
    }

    /// The volume has run in.
    void end(Order.Give give) {
        running.remove(give);
        apply(give.treatment());
    }

    /// So many turns of every titration, at once.
    void adjust(int turns) {
        for (Order.Titrate titrate : titrations.values()) {
            int place = place(titrate.drug());
            double missing = titrate.target() - patients.read(lane, titrate.sign());
            double rate = patients.therapies().rate(lane, place) + turns * titrate.by() * missing;
            patients.therapies().infuse(lane, place, Math.max(0, Math.min(titrate.most(), rate)));
        }
    }

    List<Order.Titrate> titrations() {
        return List.copyOf(titrations.values());
    }

    /// Beside the volumes that run, in the unit of the treatment.
    @Dimensionless
    double baseRate(Treatment treatment) {
        return baseRates.containsKey(treatment) ? baseRates.get(treatment) : rate(treatment);
    }

    Saved save() {
        return new Saved(new LinkedHashMap<>(titrations), List.copyOf(running), Map.copyOf(baseRates));
    }

    void restore(Saved saved) {
        titrations.clear();
        titrations.putAll(saved.titrations());
        running.clear();
        running.addAll(saved.running());
        baseRates.clear();
        baseRates.putAll(saved.baseRates());
    }

    /// What goes on at a time.
    record Saved(
            Map<String, Order.Titrate> titrations,
            List<Order.Give> running,
            @Dimensionless Map<Treatment, Double> baseRates) {}

    private int place(String drug) {
        return patients.formulary().place(drug);
    }

    private double rate(Treatment treatment) {
        return patients.therapies().rate(lane, treatment);
    }

    private void apply(Treatment treatment) {
        double mlPerMin = running.stream()
                .filter(give -> give.treatment() == treatment)
                .mapToDouble(Orders::perMinute)
                .sum();
        patients.therapies().give(lane, treatment, baseRates.getOrDefault(treatment, 0.0) + mlPerMin);
    }

    private static double perMinute(Order.Give give) {
        return give.volumeMl() * 60_000 / give.over().toMillis();
    }
}
