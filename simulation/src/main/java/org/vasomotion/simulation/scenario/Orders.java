package org.vasomotion.simulation.scenario;

import java.util.LinkedHashMap;
import java.util.Map;
import org.vasomotion.simulation.patient.Treatment;
import org.vasomotion.simulation.solver.VirtualPatients;

/// Carries orders out on the one patient of a run, and keeps what goes on: titrations and volumes that run.
final class Orders {

    private final VirtualPatients patients;
    private final Map<String, Order.Titrate> titrations = new LinkedHashMap<>();

    Orders(VirtualPatients patients) {
        this.patients = patients;
    }

    void carryOut(Order order) {
        switch (order) {
            case Order.Infuse infuse -> {
                titrations.remove(infuse.drug());
                patients.therapies().infuse(0, place(infuse.drug()), infuse.rate());
            }
            case Order.Titrate titrate -> {
                place(titrate.drug());
                titrations.put(titrate.drug(), titrate);
            }
            case Order.Give give -> add(give.treatment(), perMinute(give));
            case Order.Run run -> patients.therapies().give(0, run.treatment(), run.rate());
            case Order.Change change -> patients.change(0, change.parameter(), change.value());
            case Order.Vary vary ->
                patients.block().variations().of(vary.variation(), vary.bed().place())[0] = vary.value();
        }
    }

    /// The volume has run in.
    void end(Order.Give give) {
        add(give.treatment(), -perMinute(give));
    }

    /// One turn of every titration.
    void adjust() {
        for (Order.Titrate titrate : titrations.values()) {
            int place = place(titrate.drug());
            double missing = titrate.target() - patients.read(0, titrate.sign());
            double rate = patients.therapies().rate(0, place) + titrate.by() * missing;
            patients.therapies().infuse(0, place, Math.max(0, Math.min(titrate.most(), rate)));
        }
    }

    private int place(String drug) {
        return patients.formulary().place(drug);
    }

    /// Two volumes that were added may leave a rounding error when both have ended.
    private void add(Treatment treatment, double mlPerMin) {
        double rate = patients.therapies().rate(0, treatment) + mlPerMin;
        patients.therapies().give(0, treatment, Math.abs(rate) < 1e-9 ? 0 : Math.max(0, rate));
    }

    private static double perMinute(Order.Give give) {
        return give.volumeMl() * 60_000 / give.over().toMillis();
    }
}
