package org.vasomotion.interop.tabular;

import java.util.Set;
import org.vasomotion.model.Api;

/// Which stays to read.
@Api
public sealed interface StaySelection {

    /// Every stay.
    @Api
    record All() implements StaySelection {}

    /// These stays.
    @Api
    record Stays(Set<String> ids) implements StaySelection {
        public Stays {
            ids = Set.copyOf(ids);
        }
    }

    /// Every stay of these persons.
    @Api
    record Subjects(Set<String> ids) implements StaySelection {
        public Subjects {
            ids = Set.copyOf(ids);
        }
    }

    static StaySelection all() {
        return new All();
    }

    /// Whether the stay is among them.
    default boolean includes(Stay stay) {
        return switch (this) {
            case All _ -> true;
            case Stays stays -> stays.ids().contains(stay.id().value());
            case Subjects subjects -> subjects.ids().contains(stay.subject());
        };
    }
}
