package org.vasomotion.interop.protocol;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.vasomotion.interop.document.FileNode;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.evidence.Cited;

/// Writes citations where they differ from that of the part around.
///
/// @param around the citation of the part around; null where there is none
record CitedWriter(CitationKeys keys, @Nullable Citation around) {

    CitedWriter in(Citation citation) {
        return new CitedWriter(keys, citation);
    }

    void cite(FileNode.Builder part, Citation citation) {
        if (!citation.equals(around)) {
            part.put("cite", keys.of(citation));
        }
    }

    <T> FileNode cited(Cited<T> value, Function<T, FileNode> writing) {
        FileNode plain = writing.apply(value.value());
        if (value.citation().equals(around)) {
            return plain;
        }
        return new FileNode.Builder()
                .put("is", plain)
                .put("cite", keys.of(value.citation()))
                .oneLine();
    }
}
