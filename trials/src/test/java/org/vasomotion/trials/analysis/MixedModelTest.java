package org.vasomotion.trials.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.hipparchus.stat.StatUtils;
import org.junit.jupiter.api.Test;
import org.vasomotion.simulation.chance.RandomStream;

/// Against fits that lme4 and nlme print of data everybody has.
class MixedModelTest {

    /// Reaction (ms) on days 0 to 9 with three hours in bed, 18 subjects: Belenky 2003,
    /// 10.1046/j.1365-2869.2003.00337.x, as in lme4's `sleepstudy` (Bates 2015, 10.18637/jss.v067.i01).
    private static final double[][] REACTION_MS = {
        {249.56, 258.7047, 250.8006, 321.4398, 356.8519, 414.6901, 382.2038, 290.1486, 430.5853, 466.3535},
        {222.7339, 205.2658, 202.9778, 204.707, 207.7161, 215.9618, 213.6303, 217.7272, 224.2957, 237.3142},
        {199.0539, 194.3322, 234.32, 232.8416, 229.3074, 220.4579, 235.4208, 255.7511, 261.0125, 247.5153},
        {321.5426, 300.4002, 283.8565, 285.133, 285.7973, 297.5855, 280.2396, 318.2613, 305.3495, 354.0487},
        {287.6079, 285, 301.8206, 320.1153, 316.2773, 293.3187, 290.075, 334.8177, 293.7469, 371.5811},
        {234.8606, 242.8118, 272.9613, 309.7688, 317.4629, 309.9976, 454.1619, 346.8311, 330.3003, 253.8644},
        {283.8424, 289.555, 276.7693, 299.8097, 297.171, 338.1665, 332.0265, 348.8399, 333.36, 362.0428},
        {265.4731, 276.2012, 243.3647, 254.6723, 279.0244, 284.1912, 305.5248, 331.5229, 335.7469, 377.299},
        {241.6083, 273.9472, 254.4907, 270.8021, 251.4519, 254.6362, 245.4523, 235.311, 235.7541, 237.2466},
        {312.3666, 313.8058, 291.6112, 346.1222, 365.7324, 391.8385, 404.2601, 416.6923, 455.8643, 458.9167},
        {236.1032, 230.3167, 238.9256, 254.922, 250.7103, 269.7744, 281.5648, 308.102, 336.2806, 351.6451},
        {256.2968, 243.4543, 256.2046, 255.5271, 268.9165, 329.7247, 379.4445, 362.9184, 394.4872, 389.0527},
        {250.5265, 300.0576, 269.8939, 280.5891, 271.8274, 304.6336, 287.7466, 266.5955, 321.5418, 347.5655},
        {221.6771, 298.1939, 326.8785, 346.8555, 348.7402, 352.8287, 354.4266, 360.4326, 375.6406, 388.5417},
        {271.9235, 268.4369, 257.2424, 277.6566, 314.8222, 317.2135, 298.1353, 348.1229, 340.28, 366.5131},
        {225.264, 234.5235, 238.9008, 240.473, 267.5373, 344.1937, 281.1481, 347.5855, 365.163, 372.2288},
        {269.8804, 272.4428, 277.8989, 281.7895, 279.1705, 284.512, 259.2658, 304.6306, 350.7807, 369.4692},
        {269.4117, 273.474, 297.5968, 310.6316, 287.1726, 329.6076, 334.4818, 343.2199, 369.1417, 364.1236}
    };

    /// Pituitary to pterygomaxillary fissure (mm) at 8, 10, 12 and 14 years, 11 girls and then 16 boys: Potthoff
    /// and Roy 1964, 10.1093/biomet/51.3-4.313, as in nlme's `Orthodont` (Pinheiro and Bates 2000).
    private static final double[][] DISTANCE_MM = {
        {21, 20, 21.5, 23}, {21, 21.5, 24, 25.5}, {20.5, 24, 24.5, 26}, {23.5, 24.5, 25, 26.5},
        {21.5, 23, 22.5, 23.5}, {20, 21, 21, 22.5}, {21.5, 22.5, 23, 25}, {23, 23, 23.5, 24},
        {20, 21, 22, 21.5}, {16.5, 19, 19, 19.5}, {24.5, 25, 28, 28}, {26, 25, 29, 31},
        {21.5, 22.5, 23, 26.5}, {23, 22.5, 24, 27.5}, {25.5, 27.5, 26.5, 27}, {20, 23.5, 22.5, 26},
        {24.5, 25.5, 27, 28.5}, {22, 22, 24.5, 26.5}, {24, 21.5, 24.5, 25.5}, {23, 20.5, 31, 26},
        {27.5, 28, 31, 31.5}, {23, 23, 23.5, 25}, {21.5, 23.5, 24, 28}, {17, 24.5, 26, 29.5},
        {22.5, 25.5, 25.5, 26}, {23, 24.5, 26, 30}, {22, 21.5, 23.5, 25}
    };

    private static final int GIRLS = 11;

    private static List<Cluster> sleep(boolean isWithDays) {
        List<Cluster> clusters = new ArrayList<>();
        for (double[] reaction : REACTION_MS) {
            double[][] fixed = new double[reaction.length][];
            double[] times = new double[reaction.length];
            for (int day = 0; day < reaction.length; day++) {
                fixed[day] = new double[] {1, day};
                times[day] = isWithDays ? day : 0;
            }
            clusters.add(new Cluster(fixed, times, reaction));
        }
        return clusters;
    }

    private static List<Cluster> teeth(boolean isWithSlopes) {
        List<Cluster> clusters = new ArrayList<>();
        for (int child = 0; child < DISTANCE_MM.length; child++) {
            int girl = child < GIRLS ? 1 : 0;
            double[][] fixed = new double[4][];
            double[] times = new double[4];
            for (int i = 0; i < 4; i++) {
                double age = 8 + 2 * i - 11;
                fixed[i] = isWithSlopes ? new double[] {1, age, girl, age * girl} : new double[] {1, age + 11, girl};
                times[i] = isWithSlopes ? age : 0;
            }
            clusters.add(new Cluster(fixed, times, DISTANCE_MM[child]));
        }
        return clusters;
    }

    /// `lmer(Reaction ~ Days + (Days | Subject), sleepstudy)`.
    @Test
    void should_fit_intercepts_and_slopes_as_lme4_fits_sleepstudy() {
        MixedModel model = MixedModel.of(sleep(true)).orElseThrow();

        assertThat(model.deviance()).isCloseTo(1743.6283, within(1e-3));
        assertThat(model.spread().intercept()).isCloseTo(24.741, within(5e-3));
        assertThat(model.spread().slope()).isCloseTo(5.922, within(1e-3));
        assertThat(model.spread().correlation()).isCloseTo(0.066, within(1e-3));
        assertThat(model.spread().residual()).isCloseTo(25.592, within(1e-3));
        assertThat(model.contrast(1, 0).value()).isCloseTo(251.405, within(1e-3));
        assertThat(model.contrast(0, 1).value()).isCloseTo(10.467, within(1e-3));
        assertThat(model.standardError(1, 0)).isCloseTo(6.825, within(1e-3));
        assertThat(model.standardError(0, 1)).isCloseTo(1.546, within(1e-3));
        assertThat(model.degreesOfFreedom(0, 1)).isCloseTo(17, within(0.02));
        assertThat(model.degreesOfFreedom(1, 0)).isCloseTo(17, within(0.02));
        assertThat(model.readings()).isEqualTo(180);
    }

    /// `lmer(Reaction ~ Days + (1 | Subject), sleepstudy)`; degrees of freedom as lmerTest prints them.
    @Test
    void should_fit_intercepts_alone_as_lme4_fits_sleepstudy() {
        MixedModel model = MixedModel.of(sleep(false)).orElseThrow();

        assertThat(model.spread().hasSlopes()).isFalse();
        assertThat(model.deviance()).isCloseTo(1786.465, within(1e-3));
        assertThat(model.spread().intercept()).isCloseTo(37.124, within(1e-3));
        assertThat(model.spread().residual()).isCloseTo(30.991, within(1e-3));
        assertThat(model.standardError(1, 0)).isCloseTo(9.7467, within(1e-3));
        assertThat(model.standardError(0, 1)).isCloseTo(0.8042, within(1e-4));
        assertThat(model.degreesOfFreedom(1, 0)).isCloseTo(22.81, within(0.01));
        assertThat(model.degreesOfFreedom(0, 1)).isCloseTo(161, within(0.01));
    }

    /// `lme(distance ~ age + Sex, Orthodont, random = ~ 1 | Subject)`.
    @Test
    void should_fit_intercepts_alone_as_nlme_fits_orthodont() {
        MixedModel model = MixedModel.of(teeth(false)).orElseThrow();

        assertThat(model.deviance() / -2).isCloseTo(-218.7563, within(1e-4));
        assertThat(model.spread().intercept()).isCloseTo(1.807425, within(1e-5));
        assertThat(model.spread().residual()).isCloseTo(1.431592, within(1e-5));
        assertThat(model.contrast(1, 0, 0).value()).isCloseTo(17.706713, within(1e-6));
        assertThat(model.contrast(0, 1, 0).value()).isCloseTo(0.660185, within(1e-6));
        assertThat(model.contrast(0, 0, 1).value()).isCloseTo(-2.321023, within(1e-6));
        assertThat(model.standardError(1, 0, 0)).isCloseTo(0.8339225, within(1e-5));
        assertThat(model.standardError(0, 1, 0)).isCloseTo(0.0616059, within(1e-6));
        assertThat(model.standardError(0, 0, 1)).isCloseTo(0.7614168, within(1e-5));
        assertThat(model.contrast(0, 0, 1).pValue()).isCloseTo(0.0054, within(5e-5));
    }

    /// `lme(distance ~ I(age - 11) * Sex, Orthodont, random = ~ I(age - 11) | Subject)`: balanced, so that
    /// Satterthwaite's degrees of freedom of slopes are those of a t test of 27 children's slopes.
    @Test
    void should_fit_a_group_by_time_as_nlme_fits_orthodont() {
        MixedModel model = MixedModel.of(teeth(true)).orElseThrow();

        assertThat(model.deviance() / -2).isCloseTo(-216.2908, within(1e-4));
        assertThat(model.spread().intercept()).isCloseTo(1.8303268, within(1e-4));
        assertThat(model.spread().slope()).isCloseTo(0.1803454, within(1e-4));
        assertThat(model.spread().correlation()).isCloseTo(0.206, within(1e-3));
        assertThat(model.spread().residual()).isCloseTo(1.3100396, within(1e-4));
        assertThat(model.contrast(0, 0, 0, 1).value()).isCloseTo(-0.304830, within(1e-6));
        assertThat(model.standardError(0, 0, 0, 1)).isCloseTo(0.1347353, within(1e-5));
        assertThat(model.standardError(0, 1, 0, 0)).isCloseTo(0.0859995, within(1e-5));
        assertThat(model.degreesOfFreedom(0, 0, 0, 1)).isCloseTo(25, within(0.02));
        assertThat(model.pOfAllZero(List.of(new double[] {0, 0, 0, 1})))
                .isCloseTo(model.contrast(0, 0, 0, 1).pValue(), within(1e-9));
    }

    /// A slope that is no one's own is not asked for; n = 200 patients, 5 readings each.
    @Test
    void should_leave_slopes_out_when_nobody_has_his_own() {
        long seed = 11;
        RandomGenerator chance = RandomStream.of(seed, 0, "mixed model");
        List<Cluster> clusters = new ArrayList<>();
        for (int patient = 0; patient < 200; patient++) {
            double[][] fixed = new double[5][];
            double[] times = new double[5];
            double[] readings = new double[5];
            for (int i = 0; i < 5; i++) {
                fixed[i] = new double[] {1, i};
                times[i] = i;
                readings[i] =
                        3 + 0.5 * i + (i % 2 == 0 ? 1 : -1) * (1 + patient / 1000.0) + chance.nextGaussian() / 100;
            }
            clusters.add(new Cluster(fixed, times, readings));
        }
        MixedModel model = MixedModel.of(clusters).orElseThrow();

        assertThat(model.spread().hasSlopes()).as("seed %d", seed).isFalse();
        assertThat(model.contrast(0, 1).value()).isCloseTo(0.5, within(0.01));
    }

    /// Readings that nothing sets apart between patients: the fit is that of ordinary regression.
    @Test
    void should_be_a_mean_when_patients_do_not_differ() {
        List<Cluster> clusters = new ArrayList<>();
        double[] values = {1, 3, 2, 2, 3, 1};
        for (int i = 0; i < 3; i++) {
            double[] own = {values[2 * i], values[2 * i + 1]};
            clusters.add(new Cluster(new double[][] {{1}, {1}}, new double[] {0, 1}, own));
        }
        MixedModel model = MixedModel.of(clusters).orElseThrow();

        assertThat(model.spread().intercept()).isZero();
        assertThat(model.standardError(1)).isCloseTo(Math.sqrt(StatUtils.variance(values) / 6), within(1e-9));
        assertThat(model.degreesOfFreedom(1)).isEqualTo(5);
    }

    @Test
    void should_say_nothing_when_effects_cannot_be_told_apart_or_nothing_varies() {
        double[][] same = {{1, 1}, {1, 1}, {1, 1}};
        double[] times = {0, 1, 2};
        List<Cluster> twice = new ArrayList<>();
        List<Cluster> still = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            twice.add(new Cluster(same, times, new double[] {i, 2 * i, i + 1}));
            still.add(new Cluster(new double[][] {{1}, {1}, {1}}, times, new double[] {2, 2, 2}));
        }
        assertThat(MixedModel.of(twice)).isEmpty();
        assertThat(MixedModel.of(still)).isEmpty();
        assertThat(MixedModel.of(List.of())).isEmpty();
    }
}
