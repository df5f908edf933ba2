package org.vasomotion.interop.protocol;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vasomotion.interop.document.FileNode;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.evidence.Verification;

/// Gives each citation of a protocol a short key, such as `hernandez-2019`.
final class CitationKeys {

    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
    private static final int WORDS = 3;
    private static final Set<String> SMALL_WORDS =
            Set.of("a", "an", "and", "as", "by", "for", "in", "is", "it", "no", "of", "on", "or", "that", "the", "to");

    private final Map<Citation, String> keys = new LinkedHashMap<>();

    String of(Citation citation) {
        @Nullable String known = keys.get(citation);
        if (known != null) {
            return known;
        }
        String slug = slug(citation);
        String key = slug;
        for (int i = 2; keys.containsValue(key); i++) {
            key = slug + "-" + i;
        }
        keys.put(citation, key);
        return key;
    }

    /// All keys with their citations, in the order of first use.
    FileNode.Entries table() {
        FileNode.Builder table = new FileNode.Builder();
        keys.forEach((citation, key) -> table.put(
                key,
                new FileNode.Builder()
                        .put("source", citation.source())
                        .put("tag", citation.verification().tag())
                        .oneLine()));
        return table.block();
    }

    private static String slug(Citation citation) {
        String plain = Normalizer.normalize(citation.source(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        Matcher year = YEAR.matcher(plain);
        boolean isPaper = citation.verification() != Verification.PROPOSAL;
        String slug = isPaper && year.find() ? words(plain, 1) + "-" + year.group() : words(plain, WORDS);
        return slug.matches("[a-z].*") ? slug : "source-" + slug;
    }

    private static String words(String text, int count) {
        return Arrays.stream(text.split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty() && !SMALL_WORDS.contains(word))
                .limit(count)
                .collect(Collectors.joining("-"));
    }
}
