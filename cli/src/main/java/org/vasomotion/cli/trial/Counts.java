package org.vasomotion.cli.trial;

import org.vasomotion.cli.scenario.Amount;
import org.vasomotion.interop.document.FileNode;
import org.vasomotion.interop.document.Problems;

/// Whole numbers of a trial file.
final class Counts {

    private static final int MOST = 1_000_000;

    private Counts() {}

    static int read(Problems problems, FileNode node, String subject) {
        double count = Amount.read(problems, node, subject, "1");
        if (count != Math.rint(count) || count < 1 || count > MOST) {
            throw problems.at(node, "'" + subject + "' is a whole number, 1 or more");
        }
        return (int) count;
    }
}
