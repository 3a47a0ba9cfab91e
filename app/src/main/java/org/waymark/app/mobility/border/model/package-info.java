/** Rules of moves to another country: plain Java. */
@NullMarked
package org.waymark.app.mobility.border.model;

import org.jspecify.annotations.NullMarked;
