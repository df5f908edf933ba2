/// Tests of what the service says.
@NullMarked
package org.vasomotion.server.view;

import org.jspecify.annotations.NullMarked;
