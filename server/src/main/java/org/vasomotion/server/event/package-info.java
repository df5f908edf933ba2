/// What is told to listeners as it happens: events with numbers, kept for a while so that a listener who was
/// away can go on where he was.
@NullMarked
package org.vasomotion.server.event;

import org.jspecify.annotations.NullMarked;
