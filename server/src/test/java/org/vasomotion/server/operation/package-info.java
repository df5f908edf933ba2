/// Tests of what keeps a service going and of what an operator sees. (operation)
@NullMarked
package org.vasomotion.server.operation;

import org.jspecify.annotations.NullMarked;
