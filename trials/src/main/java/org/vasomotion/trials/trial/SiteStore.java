package org.vasomotion.trials.trial;

import java.util.Optional;
import org.vasomotion.model.Api;

/// Where finished sites are kept while a trial runs.
@Api
public interface SiteStore {

    /// Keeps nothing.
    SiteStore NONE = new SiteStore() {

        @Override
        public Optional<String> read(int site) {
            return Optional.empty();
        }

        @Override
        public void write(int site, String text) {}
    };

    /// The text of a site that is done; empty if it is not there.
    Optional<String> read(int site);

    /// Keeps a site, whole or not at all.
    void write(int site, String text);
}
