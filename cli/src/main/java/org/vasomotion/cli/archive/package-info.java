/// Stays of a dataset for the service to look back at.
///
/// Reading, the order of deliveries and the beginning of protocols are those of `replay`; what differs is that the
/// inputs of a stay are kept, so that the service can take them through a session again up to any moment.
@NullMarked
package org.vasomotion.cli.archive;

import org.jspecify.annotations.NullMarked;
