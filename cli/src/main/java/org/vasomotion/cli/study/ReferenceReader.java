package org.vasomotion.cli.study;

import org.vasomotion.interop.document.Fields;
import org.vasomotion.interop.document.FileNode;
import org.vasomotion.interop.document.Problems;
import org.vasomotion.trials.study.Reference;

/// Reads where something was published.
public final class ReferenceReader {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private ReferenceReader() {}

    public static Reference read(Problems problems, FileNode node) {
        Fields fields = Fields.of(problems, node, "text", "doi", "year");
        String year = fields.text("year");
        if (!year.matches("\\d{4}") || Integer.parseInt(year) < FIRST_YEAR || Integer.parseInt(year) > LAST_YEAR) {
            throw problems.at(fields.need("year"), "'year' is when it was published, such as 2009");
        }
        return new Reference(fields.text("text"), fields.has("doi") ? fields.text("doi") : "", Integer.parseInt(year));
    }
}
