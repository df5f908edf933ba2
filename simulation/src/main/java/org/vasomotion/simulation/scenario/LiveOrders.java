package org.vasomotion.simulation.scenario;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.patient.Treatment;
import org.vasomotion.simulation.solver.VirtualPatients;

/// Orders for one patient of a block that come one by one, as nobody knew before: at a bench, or on a ward.
///
/// Whoever lets the patient live calls [#attend] at each time he has come to. A volume ends and a titration
/// turns at the first such time at or after it is due, so that a volume is exact to a step.
@Api
public final class LiveOrders {

    private static final long TITRATION_MS = 30_000;

    private final Orders orders;
    private final List<Volume> volumes = new ArrayList<>();
    private long nextTitrationMs;

    /// A volume that runs in.
    ///
    /// @param until when it has run in, on the clock of the patient
    public record Volume(Order.Give give, Duration until) {

        /// What is still to run in.
        public double remainingMl(Duration now) {
            double share = (double) until.minus(now).toMillis() / give.over().toMillis();
            return give.volumeMl() * Math.clamp(share, 0, 1);
        }
    }

    /// Everything that goes on at a time; immutable.
    public static final class Saved {

        private final Orders.Saved orders;
        private final List<Volume> volumes;
        private final long nextTitrationMs;

        private Saved(LiveOrders live) {
            this.orders = live.orders.save();
            this.volumes = List.copyOf(live.volumes);
            this.nextTitrationMs = live.nextTitrationMs;
        }
    }

    /// Nothing goes on yet but what the patient is given already.
    public LiveOrders(VirtualPatients patients, int lane) {
        this.orders = new Orders(patients, lane);
    }

    /// Carries an order out.
    ///
    /// @param now on the clock of the patient
    /// @throws IllegalArgumentException for a drug that no virtual patient knows, or a rate that is none
    public void carryOut(Order order, Duration now) {
        orders.carryOut(order);
        if (order instanceof Order.Stop stop) {
            volumes.removeIf(volume -> volume.give().treatment() == stop.treatment());
        }
        if (order instanceof Order.Give give) {
            volumes.add(new Volume(give, now.plus(give.over())));
            volumes.sort(Comparator.comparing(Volume::until));
        }
    }

    /// Ends what has run in by now, and turns titrations every half minute.
    public void attend(Duration now) {
        while (!volumes.isEmpty() && volumes.getFirst().until().compareTo(now) <= 0) {
            orders.end(volumes.removeFirst().give());
        }
        if (now.toMillis() >= nextTitrationMs) {
            orders.adjust(1);
            nextTitrationMs = (now.toMillis() / TITRATION_MS + 1) * TITRATION_MS;
        }
    }

    /// Volumes that run in, the next to end first.
    public List<Volume> volumes() {
        return List.copyOf(volumes);
    }

    /// Titrations that go on.
    public List<Order.Titrate> titrations() {
        return orders.titrations();
    }

    /// What runs of a treatment beside the volumes, in its unit.
    @Dimensionless
    public double baseRate(Treatment treatment) {
        return orders.baseRate(treatment);
    }

    public Saved save() {
        return new Saved(this);
    }

    /// Goes on with what was saved; the patient is restored apart from this.
    public void restore(Saved saved) {
        orders.restore(saved.orders);
        volumes.clear();
        volumes.addAll(saved.volumes);
        nextTitrationMs = saved.nextTitrationMs;
    }
}
