package org.vasomotion.simulation.forecast;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.simulation.chance.RandomStream;
import org.vasomotion.simulation.drug.Formulary;
import org.vasomotion.simulation.drug.StandardFormulary;
import org.vasomotion.simulation.patient.PatientParameters;
import org.vasomotion.simulation.patient.PatientSnapshot;
import org.vasomotion.simulation.patient.Treatment;
import org.vasomotion.simulation.population.Candidate;
import org.vasomotion.simulation.population.Cohort;
import org.vasomotion.simulation.population.Population;
import org.vasomotion.simulation.population.RunIn;
import org.vasomotion.simulation.scenario.Course;
import org.vasomotion.simulation.scenario.Order;
import org.vasomotion.simulation.sign.Sign;
import org.vasomotion.simulation.solver.VirtualPatients;

/// Virtual septic-shock patients to whom others are compared; immutable.
///
/// Candidates of the population are run into shock and treated as many are: norepinephrine to a pressure of
/// 60 to 80 mmHg, up to 2 L of crystalloid over two hours, each drawn for himself. Everybody becomes a member
/// as he is after two hours of it and again after five, if he lives and his circulation holds a pressure. All
/// of it is assumed.
@Api
@Evidence(none = "how members are treated is assumed; who they are is the population's")
public final class MemberPool {

    private static final List<Duration> MOMENTS = List.of(Duration.ofHours(2), Duration.ofHours(5));
    private static final Duration STEP = Duration.ofSeconds(30);

    /// As in the shipped scenarios: per turn of half a minute, and at most.
    private static final double GAIN_UG_PER_KG_MIN_PER_MMHG = 0.0022;

    private static final double MOST_UG_PER_KG_MIN = 3;
    private static final double LEAST_PRESSURE_MMHG = 45;
    private static final double LOWEST_TARGET_MMHG = 60;
    private static final double TARGETS_MMHG = 20;
    private static final double MOST_FLUID_ML = 2000;
    private static final double LEAST_FLUID_ML = 50;

    private final List<PatientSnapshot> members;

    private MemberPool(List<PatientSnapshot> members) {
        this.members = List.copyOf(members);
    }

    /// The members that come of some candidates; the same seed and numbers always give the same.
    ///
    /// @param first number of the first candidate
    public static MemberPool of(Population population, long seed, long first, int candidates) {
        List<Candidate> drawn = new ArrayList<>(candidates);
        for (long number = first; number < first + candidates; number++) {
            drawn.add(population.draw(seed, number, Cohort.septic()));
        }
        VirtualPatients patients = RunIn.of(drawn, StandardFormulary.standard());
        Course course = new Course(patients, STEP, List.of());
        for (int lane = 0; lane < candidates; lane++) {
            treat(course, lane, RandomStream.of(seed, drawn.get(lane).number(), "treatment before a forecast"));
        }
        List<PatientSnapshot> members = new ArrayList<>();
        for (Duration moment : MOMENTS) {
            course.advanceTo(moment);
            for (int lane = 0; lane < candidates; lane++) {
                if (!patients.isDead(lane) && patients.read(lane, Sign.MEAN_ARTERIAL_PRESSURE) >= LEAST_PRESSURE_MMHG) {
                    members.add(patients.save(lane));
                }
            }
        }
        return new MemberPool(members);
    }

    private static void treat(Course course, int lane, RandomGenerator chance) {
        double targetMmHg = LOWEST_TARGET_MMHG + TARGETS_MMHG * chance.nextDouble();
        double fluidMl = MOST_FLUID_ML * chance.nextDouble();
        course.order(
                lane,
                new Order.Titrate(
                        "norepinephrine",
                        Sign.MEAN_ARTERIAL_PRESSURE,
                        targetMmHg,
                        GAIN_UG_PER_KG_MIN_PER_MMHG,
                        MOST_UG_PER_KG_MIN));
        if (fluidMl >= LEAST_FLUID_ML) {
            course.order(lane, new Order.Give(Treatment.CRYSTALLOID, fluidMl, MOMENTS.getFirst()));
        }
    }

    /// Both together.
    public MemberPool with(MemberPool more) {
        List<PatientSnapshot> all = new ArrayList<>(members);
        all.addAll(more.members);
        return new MemberPool(all);
    }

    /// Nobody.
    public static MemberPool empty() {
        return new MemberPool(List.of());
    }

    public int size() {
        return members.size();
    }

    /// Copies of some members, one on each lane in that order, whose signs can be read.
    VirtualPatients copies(List<Integer> of) {
        Formulary formulary = StandardFormulary.standard();
        VirtualPatients patients =
                new VirtualPatients(Collections.nCopies(of.size(), PatientParameters.reference()), formulary);
        restore(of, patients);
        patients.advance(1, 1); // signs are those of a last step, so that there has to be one
        restore(of, patients);
        return patients;
    }

    private void restore(List<Integer> of, VirtualPatients patients) {
        for (int lane = 0; lane < of.size(); lane++) {
            patients.restore(lane, members.get(of.get(lane)));
        }
    }
}
