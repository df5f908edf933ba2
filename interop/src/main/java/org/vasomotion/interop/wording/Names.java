package org.vasomotion.interop.wording;

import java.util.Collection;
import java.util.List;
import org.vasomotion.guidance.condition.Operand;

/// Identifiers and names inside of sentences.
final class Names {

    private Names() {}

    /// Kebab-case as words.
    static String words(String id) {
        return id.replace('-', ' ');
    }

    /// A mark of a protocol as a moment.
    static String moment(String mark) {
        return switch (mark) {
            case Operand.STEP_ENTERED -> "this step began";
            case Operand.BEGUN -> "the protocol began";
            default -> words(mark);
        };
    }

    /// A name in the middle of a sentence; abbreviations keep their capitals.
    static String inside(String name) {
        boolean isWord = name.length() > 1
                && Character.isLowerCase(name.charAt(1))
                && !name.substring(1).chars().anyMatch(Character::isUpperCase);
        return isWord ? Character.toLowerCase(name.charAt(0)) + name.substring(1) : name;
    }

    /// A sentence begins with a capital.
    static String capital(String sentence) {
        return sentence.isEmpty() ? sentence : Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    /// `a, b or c`.
    static String either(Collection<String> names) {
        return enumerated(List.copyOf(names), " or ");
    }

    /// `a, b and c`.
    static String both(Collection<String> names) {
        return enumerated(List.copyOf(names), " and ");
    }

    private static String enumerated(List<String> names, String last) {
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + last + names.getLast();
    }
}
