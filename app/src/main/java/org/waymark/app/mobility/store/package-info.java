/** How moves are kept. */
@NullMarked
package org.waymark.app.mobility.store;

import org.jspecify.annotations.NullMarked;
