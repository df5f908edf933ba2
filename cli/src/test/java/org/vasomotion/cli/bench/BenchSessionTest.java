package org.vasomotion.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.vasomotion.guidance.session.SessionState;
import org.vasomotion.model.drug.Vasopressors;
import org.vasomotion.server.bench.BenchOrder;
import org.vasomotion.server.ward.WardRules;
import org.vasomotion.simulation.scenario.LiveOrders;
import org.vasomotion.simulation.solver.VirtualPatients;

class BenchSessionTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final VirtualPatients patients =
            new PatientShelf().arrive("mechanism-bottleneck", 1).orElseThrow().patients();
    private final LiveOrders orders = new LiveOrders(patients, 0);
    private final BenchOrders translation = new BenchOrders(patients, orders);
    private final BenchSession session =
            new BenchSession(WardRules.of(WardRules.usualProtocols(), Duration.ofHours(24)), patients, 1, _ -> {});

    private void norepinephrine(double rate, Duration at) {
        orders.carryOut(translation.of(new BenchOrder.Infuse("norepinephrine", rate)), at);
        session.look(at);
    }

    private String runs(Duration at) {
        Instant moment = Instant.parse("2026-01-01T00:00:00Z").plus(at);
        return session.state()
                .record()
                .asOf(moment, Instant.MAX)
                .infusionsOf(Vasopressors.NOREPINEPHRINE)
                .toString();
    }

    @Test
    void should_know_that_a_pump_was_stopped_right_after_going_back_to_when_it_ran() {
        session.look(Duration.ZERO);
        String nothing = runs(Duration.ZERO);
        norepinephrine(0.2, MINUTE);
        SessionState kept = session.state();
        String running = runs(MINUTE);
        assertThat(running).contains("0.2");
        session.goBackTo(kept, MINUTE);
        norepinephrine(0, MINUTE.plusSeconds(1));

        assertThat(runs(MINUTE.plusSeconds(1))).as("instead of " + running).doesNotContain("0.2");
        assertThat(nothing).doesNotContain("0.2");
    }
}
