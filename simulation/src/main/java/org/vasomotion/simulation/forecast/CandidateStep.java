package org.vasomotion.simulation.forecast;

import java.time.Duration;
import java.util.List;
import org.vasomotion.model.Api;
import org.vasomotion.simulation.patient.Treatment;
import org.vasomotion.simulation.scenario.Order;
import org.vasomotion.simulation.sign.Sign;
import org.vasomotion.simulation.solver.VirtualPatients;

/// What might be done next. What runs already goes on as it is. A new one is a new constant.
@Api
public enum CandidateStep {
    NOTHING_NEW {
        @Override
        List<Order> orders(VirtualPatients patients, int lane) {
            return List.of();
        }
    },
    FLUID_500_ML {
        @Override
        List<Order> orders(VirtualPatients patients, int lane) {
            return List.of(new Order.Give(Treatment.CRYSTALLOID, 500, Duration.ofMinutes(30)));
        }
    },
    /// Norepinephrine until the mean arterial pressure is 10 mmHg higher than it is.
    MAP_PLUS_10 {
        @Override
        List<Order> orders(VirtualPatients patients, int lane) {
            double target = patients.read(lane, Sign.MEAN_ARTERIAL_PRESSURE) + 10;
            return List.of(new Order.Titrate("norepinephrine", Sign.MEAN_ARTERIAL_PRESSURE, target, 0.0022, 3));
        }
    },
    /// 5 ug/kg/min, as ANDROMEDA-SHOCK-2 begins (10.1001/jama.2025.20402).
    DOBUTAMINE_TEST {
        @Override
        List<Order> orders(VirtualPatients patients, int lane) {
            return List.of(new Order.Infuse("dobutamine", 5));
        }
    },
    /// One unit over an hour.
    RED_CELLS {
        @Override
        List<Order> orders(VirtualPatients patients, int lane) {
            return List.of(new Order.Give(Treatment.RED_CELLS, 300, Duration.ofHours(1)));
        }
    },
    /// 1 ng/kg/min.
    ILOPROST {
        @Override
        List<Order> orders(VirtualPatients patients, int lane) {
            return List.of(new Order.Infuse("iloprost", 1));
        }
    };

    /// For a patient as he is.
    abstract List<Order> orders(VirtualPatients patients, int lane);
}
