package org.vasomotion.interop.tabular;

import org.vasomotion.model.Api;

/// A table that the archive should have and has not.
///
/// @param table its name
/// @param consequence what cannot be known without it
@Api
public record MissingTable(String table, String consequence) {}
