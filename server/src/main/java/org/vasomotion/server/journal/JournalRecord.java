package org.vasomotion.server.journal;

import org.vasomotion.model.Api;

/// Something to be kept for good.
@Api
public sealed interface JournalRecord permits JournalRow, AuditRow {}
