/// Where the inputs of sessions, what was said to them, and the audit trail are kept for good.
///
/// A store writes batches: all of a batch or nothing, on disk when the call returns. One thread gathers what
/// many patients want to write into such batches ([org.vasomotion.server.journal.GroupCommit]), so that the
/// disk is waited for once for all of them. Rows carry a checksum and a number per patient; nothing is ever
/// changed or deleted.
@NullMarked
package org.vasomotion.server.journal;

import org.jspecify.annotations.NullMarked;
