package org.vasomotion.interop.protocol;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.vasomotion.interop.document.Attempt;
import org.vasomotion.interop.document.Fields;
import org.vasomotion.interop.document.FileNode;
import org.vasomotion.interop.document.Nearest;
import org.vasomotion.interop.document.Problems;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.evidence.Cited;
import org.vasomotion.model.evidence.Verification;

/// Who is cited at a place of a file: its own `cite`, or that of the part around it.
///
/// @param table the citations that have a key
/// @param around the citation of the part around, which may have a problem itself; null where there is none
record Citing(
        Problems problems,
        Map<String, Attempt<Citation>> table,
        @Nullable Attempt<Citation> around) {

    /// Reads the table at the top of a file.
    static Citing of(Problems problems, Fields file) {
        Map<String, Attempt<Citation>> table = new LinkedHashMap<>();
        if (file.has("citations")) {
            Attempt.at(() -> Fields.any(problems, file.need("citations")))
                    .ifThere(entries -> entries.node()
                            .values()
                            .forEach((key, node) -> table.put(key, Attempt.at(() -> written(problems, node)))));
        }
        return new Citing(problems, table, null);
    }

    /// The citation in force inside of `part`.
    Citing in(Fields part) {
        return part.has("cite") ? new Citing(problems, table, Attempt.at(() -> read(part.need("cite")))) : this;
    }

    /// The citation of `part`, its own or that around it.
    Citation of(Fields part) {
        return in(part).inForce(part.node());
    }

    private Citation inForce(FileNode part) {
        if (around == null) {
            throw problems.at(part, "no citation: say who says so with 'cite', here or around it");
        }
        return around.get();
    }

    /// A value, plain or as `{is: value, cite: who}`.
    <T> Cited<T> cited(FileNode node, Function<FileNode, T> reading) {
        if (!(node instanceof FileNode.Entries)) {
            Attempt<T> value = Attempt.at(() -> reading.apply(node));
            Attempt<Citation> citation = Attempt.at(() -> inForce(node));
            return new Cited<>(value.get(), citation.get());
        }
        Fields fields = Fields.of(problems, node, "is", "cite");
        Attempt<T> value = Attempt.at(() -> reading.apply(fields.need("is")));
        Attempt<Citation> citation = Attempt.at(() -> of(fields));
        return new Cited<>(value.get(), citation.get());
    }

    /// A key of the table, or a citation written out.
    Citation read(FileNode node) {
        if (!(node instanceof FileNode.Scalar)) {
            return written(problems, node);
        }
        String key = Fields.text(problems, node, "cite");
        Attempt<Citation> known = table.get(key);
        if (known == null) {
            throw problems.at(node, "'citations' has no '" + key + "'" + Nearest.hint(key, table.keySet()));
        }
        return known.get();
    }

    private static Citation written(Problems problems, FileNode node) {
        Fields fields = Fields.of(problems, node, "source", "tag");
        Attempt<String> source = Attempt.at(() -> fields.text("source"));
        Attempt<Verification> tag = Attempt.at(() -> tag(fields));
        return new Citation(tag.get(), source.get());
    }

    private static Verification tag(Fields fields) {
        String tag = fields.text("tag");
        return Arrays.stream(Verification.values())
                .filter(verification -> verification.tag().equals(tag))
                .findFirst()
                .orElseThrow(() -> fields.problems()
                        .at(
                                fields.need("tag"),
                                "unknown tag '" + tag + "': V read in the source, V2 in a secondary source, D derived,"
                                        + " E a proposal, M from memory"));
    }
}
