/** What is done with moves: by people, by the clock, and when something happens elsewhere. */
@NullMarked
package org.waymark.app.mobility.work;

import org.jspecify.annotations.NullMarked;
