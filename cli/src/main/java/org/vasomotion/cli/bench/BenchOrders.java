package org.vasomotion.cli.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.vasomotion.interop.document.Words;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.server.bench.BenchCatalog;
import org.vasomotion.server.bench.BenchCatalog.Kind;
import org.vasomotion.server.bench.BenchException;
import org.vasomotion.server.bench.BenchOrder;
import org.vasomotion.server.bench.Running;
import org.vasomotion.simulation.cause.Mechanism;
import org.vasomotion.simulation.drug.SimulatedDrug;
import org.vasomotion.simulation.patient.Treatment;
import org.vasomotion.simulation.scenario.LiveOrders;
import org.vasomotion.simulation.scenario.Order;
import org.vasomotion.simulation.solver.VirtualPatients;

/// Orders of the API as orders for a virtual patient, and what runs as the API tells it.
final class BenchOrders {

    private static final double LITTLE_ML = 0.5;

    private final VirtualPatients patients;
    private final LiveOrders orders;

    BenchOrders(VirtualPatients patients, LiveOrders orders) {
        this.patients = patients;
        this.orders = orders;
    }

    /// @throws BenchException for what is not in the catalogue, and for more than the most of it
    Order of(BenchOrder order) {
        return switch (order) {
            case BenchOrder.Infuse infuse -> {
                BenchCatalog.Treatment row = row(infuse.treatment(), Kind.INFUSION);
                checkMost(row, "rate", infuse.rate());
                yield new Order.Infuse(Treatments.drug(row).name(), infuse.rate());
            }
            case BenchOrder.Give give -> {
                BenchCatalog.Treatment row = row(give.treatment(), Kind.VOLUME);
                checkMost(row, "volumeMl", give.volumeMl());
                Duration over = Duration.ofMillis(Math.round(give.overS() * 1000));
                yield new Order.Give(Treatments.treatment(row), give.volumeMl(), over);
            }
            case BenchOrder.Run run -> {
                BenchCatalog.Treatment row = row(run.treatment(), Kind.RATE);
                checkMost(row, "rate", run.rate());
                yield new Order.Run(Treatments.treatment(row), run.rate());
            }
            case BenchOrder.Mechanism _ -> throw new IllegalArgumentException("a mechanism is no order");
        };
    }

    private static BenchCatalog.Treatment row(String id, Kind kind) {
        BenchCatalog.Treatment row = Treatments.find(id)
                .orElseThrow(() -> wrong("treatment", "no such treatment; the catalogue has those there are"));
        if (row.kind() != kind) {
            throw wrong("treatment", row.name() + " is given as " + Words.of(row.kind()));
        }
        return row;
    }

    private static void checkMost(BenchCatalog.Treatment row, String field, @Dimensionless double amount) {
        if (!(amount <= row.most())) {
            throw wrong(field, "the most is " + row.most() + " " + row.unitText());
        }
    }

    static Mechanism mechanism(String id) {
        for (Mechanism mechanism : Mechanism.values()) {
            if (Words.of(mechanism).equals(id)) {
                return mechanism;
            }
        }
        throw wrong("mechanism", "no such mechanism; the catalogue has those there are");
    }

    private static BenchException wrong(String field, String detail) {
        return new BenchException(BenchException.Cause.WRONG, field, detail);
    }

    /// What he is being given.
    List<Running> running(Duration now) {
        List<Running> all = new ArrayList<>();
        List<SimulatedDrug> drugs = patients.formulary().drugs();
        for (int place = 0; place < drugs.size(); place++) {
            add(Treatments.of(drugs.get(place)), patients.therapies().rate(0, place), all);
        }
        for (Treatment treatment : Treatment.values()) {
            BenchCatalog.Treatment row = Treatments.of(treatment);
            if (row.kind() == Kind.RATE) {
                add(row, patients.therapies().rate(0, treatment), all);
            }
        }
        for (LiveOrders.Volume volume : orders.volumes()) {
            double remainingMl = volume.remainingMl(now);
            if (remainingMl >= LITTLE_ML) {
                all.add(new Running.Volume(
                        Words.of(volume.give().treatment()), remainingMl, volume.until().toMillis() / 1000.0));
            }
        }
        return all;
    }

    private static void add(BenchCatalog.Treatment row, @Dimensionless double rate, List<Running> all) {
        if (rate > 0) {
            all.add(new Running.AtRate(row.id(), rate, row.unit(), row.unitText()));
        }
    }
}
