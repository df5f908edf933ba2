/// The bedside as a service: a ward of sessions over a durable journal, an HTTP API and an event stream.
///
/// What reaches a session is on disk before it is acknowledged, and a restart makes every decision again
/// from the journal. Here lives the only clock of the house. The virtual ward is no part of this: it delivers
/// through [org.vasomotion.server.ward.Ward] like every other source.
@NullMarked
package org.vasomotion.server;

import org.jspecify.annotations.NullMarked;
