package org.vasomotion.benchmarks;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// One measured figure with the reference measured in the same run, and what was promised.
///
/// @param what is measured
/// @param value median
/// @param unit of value and reference
/// @param reference what it is held against, in words
/// @param referenceValue median of the reference
/// @param target what was promised, in words
record Figure(String what, double value, String unit, String reference, double referenceValue, String target) {

    static void print(List<Figure> figures, PrintStream out) {
        out.println();
        out.printf(
                Locale.ROOT,
                "%-46s %14s %-9s %-38s %14s %7s  %s%n",
                "figure",
                "median",
                "unit",
                "reference in the same run",
                "median",
                "ratio",
                "target");
        for (Figure figure : figures) {
            out.printf(
                    Locale.ROOT,
                    "%-46s %,14.3f %-9s %-38s %,14.3f %7.2f  %s%n",
                    figure.what,
                    figure.value,
                    figure.unit,
                    figure.reference,
                    figure.referenceValue,
                    figure.value / figure.referenceValue,
                    figure.target);
        }
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
