package org.vasomotion.cli.study;

import org.vasomotion.cli.scenario.Amount;
import org.vasomotion.interop.document.Fields;
import org.vasomotion.interop.document.FileNode;
import org.vasomotion.interop.document.Problems;

/// Bare numbers of a study file: in the unit of their variable.
final class Numbers {

    private static final int MOST = 1_000_000;

    private Numbers() {}

    static double read(Problems problems, FileNode node, String subject) {
        return Amount.read(problems, node, subject, "1");
    }

    /// How many people.
    static int count(Problems problems, Fields fields, String key) {
        double count = read(problems, fields.need(key), key);
        if (count != Math.rint(count) || count < 2 || count > MOST) {
            throw problems.at(fields.need(key), "'" + key + "' is how many people there were, 2 or more");
        }
        return (int) count;
    }
}
